package dk.hjemvej.outreach.process;

import static dk.hjemvej.outreach.process.OutreachVariables.ACUTE_DANGER;
import static dk.hjemvej.outreach.process.OutreachVariables.AGE_BAND;
import static dk.hjemvej.outreach.process.OutreachVariables.NOTIFY_MINOR;
import static dk.hjemvej.outreach.process.OutreachVariables.SLEEPS_TONIGHT;

import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.CaseProcesses;
import dk.hjemvej.outreach.AcuteNeed;
import dk.hjemvej.outreach.SleepsTonight;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * "Bed om akut hjælp": starts it beside the running step, in the same transaction, so that neither
 * waits for the other and a contact that ends takes no help away.
 */
@Component
class RequestAcuteHelp implements JavaDelegate {

  private static final String ACUTE_HELP_NEEDED = "AcuteHelpNeeded";

  private final CaseProcesses processes;

  RequestAcuteHelp(CaseProcesses processes) {
    this.processes = processes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    AcuteNeed need =
        new AcuteNeed(
            ACUTE_DANGER.findIn(execution).orElse(false),
            SLEEPS_TONIGHT.findIn(execution).orElse(SleepsTonight.SAFE),
            NOTIFY_MINOR.readFrom(execution),
            AGE_BAND.findIn(execution).orElse(null));
    if (need.isUrgent()) {
      processes.startBeside(Case.of(execution), ACUTE_HELP_NEEDED, payload(need));
    }
  }

  private static Map<String, @Nullable Object> payload(AcuteNeed need) {
    Map<String, @Nullable Object> payload = new HashMap<>();
    payload.put(ACUTE_DANGER.name(), need.danger());
    payload.put(SLEEPS_TONIGHT.name(), need.sleepsTonight().name());
    payload.put(NOTIFY_MINOR.name(), need.notifyMinor());
    payload.put(AGE_BAND.name(), need.ageBand() == null ? null : need.ageBand().name());
    return payload;
  }
}
