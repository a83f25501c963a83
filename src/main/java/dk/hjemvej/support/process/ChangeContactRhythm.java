package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.CaseProcesses;
import dk.hjemvej.support.ContactTarget;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** What was agreed at a review; nothing agreed changes nothing. */
@Component
class ChangeContactRhythm implements JavaDelegate {

  private final ContactRows rows;
  private final CaseProcesses processes;
  private final CivilTime time;

  ChangeContactRhythm(ContactRows rows, CaseProcesses processes, CivilTime time) {
    this.rows = rows;
    this.processes = processes;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    ContactVariables.CONTACT_EVERY_DAYS
        .findIn(execution)
        .map(days -> rows.of(execution).every(days, time.today()))
        .ifPresent(target -> tell(execution, target));
  }

  private void tell(DelegateExecution execution, ContactTarget target) {
    processes.tell(
        Case.of(execution),
        "ContactPlanChanged",
        Map.of(
            ContactVariables.CONTACT_INTERVAL.name(), target.interval().toString(),
            ContactVariables.SILENCE_LIMIT.name(), target.silenceLimit().toString()));
  }
}
