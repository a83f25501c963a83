package dk.hjemvej.escalation.process;

import dk.hjemvej.engine.Case;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds whoever has the overdue task; while that person is absent, the deputy gets the task. */
@Component
class RemindWorker implements JavaDelegate {

  private final Notices notices;

  RemindWorker(Notices notices) {
    this.notices = notices;
  }

  @Override
  public void execute(DelegateExecution execution) {
    notices.remindOfOverdueTask(
        Case.of(execution),
        EscalationVariables.SUBJECT.readFrom(execution),
        EscalationVariables.LADDER_OCCASION.readFrom(execution),
        EscalationVariables.LEVEL.readFrom(execution),
        EscalationVariables.ANSWER_BY.readFrom(execution));
  }
}
