package dk.hjemvej.escalation.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.ExtensionProperties;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Reminds of an open task before it is late: the one who has it, or the groups that may take it.
 * The step's properties say which: {@code subject} and {@code task} (id of the task).
 */
@Component
class Remind implements JavaDelegate {

  private final Notices notices;

  Remind(Notices notices) {
    this.notices = notices;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    ExtensionProperties says = ExtensionProperties.of(execution);
    notices.remindOfOpenTask(youth, says.get("task"), says.get("subject"));
  }
}
