package dk.hjemvej.escalation.process;

import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.ExtensionProperties;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Reminds those who were asked and have not answered yet. The step's property {@code tasks} names
 * the tasks with which the ladder asks, separated by blanks.
 */
@Component
class RemindAgain implements JavaDelegate {

  private final Notices notices;

  RemindAgain(Notices notices) {
    this.notices = notices;
  }

  @Override
  public void execute(DelegateExecution execution) {
    notices.remindOfQuestion(
        Case.of(execution),
        EscalationVariables.SUBJECT.readFrom(execution),
        ExtensionProperties.of(execution).get("tasks"),
        EscalationVariables.LADDER_OCCASION.readFrom(execution),
        EscalationVariables.LEVEL.readFrom(execution),
        EscalationVariables.ANSWER_BY.readFrom(execution));
  }
}
