package dk.hjemvej.escalation.process;

import dk.hjemvej.engine.Case;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Who is to act now on the deadline that was not kept, and when somebody looks again. */
@Component
class FindStep implements JavaDelegate {

  private final Climbing climbing;

  FindStep(Climbing climbing) {
    this.climbing = climbing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Climbing.Found found =
        climbing.next(
            Case.of(execution),
            EscalationVariables.SUBJECT.readFrom(execution),
            execution.getProcessInstanceId());
    EscalationVariables.STEP.writeTo(execution, found.step());
    EscalationVariables.LEVEL.writeTo(execution, found.level());
    EscalationVariables.LADDER_OCCASION.writeTo(execution, found.occasion());
    EscalationVariables.DAYS_OVERDUE.writeTo(execution, found.daysOverdue());
    EscalationVariables.ANSWER_BY.writeTo(execution, found.answerBy());
    EscalationVariables.NEXT_STEP_AT.writeTo(execution, found.nextStepAt());
  }
}
