package dk.hjemvej.handover.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.CaseProcesses;
import dk.hjemvej.handover.FollowUpConsent;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * "Aftal opfølgning": with consent we ask later how it goes, in a process that outlives the case.
 */
@Component
class BeginFollowUp implements JavaDelegate {

  private final FollowUpConsent consent;
  private final CaseProcesses processes;
  private final CivilTime time;

  BeginFollowUp(FollowUpConsent consent, CaseProcesses processes, CivilTime time) {
    this.consent = consent;
    this.processes = processes;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    if (consent.isGiven(youth)) {
      processes.startBeside(youth, "FollowUpAgreed", Map.of("closedOn", time.today().toString()));
    }
  }
}
