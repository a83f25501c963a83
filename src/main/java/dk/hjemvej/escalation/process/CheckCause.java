package dk.hjemvej.escalation.process;

import dk.hjemvej.engine.Case;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Whether what was decided has taken away the cause, so that the ladder ends. */
@Component
class CheckCause implements JavaDelegate {

  private final LadderAnswers answers;

  CheckCause(LadderAnswers answers) {
    this.answers = answers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    EscalationVariables.CAUSE_GONE.writeTo(
        execution,
        answers.isGone(
            Case.of(execution),
            EscalationVariables.SUBJECT.readFrom(execution),
            execution.getProcessInstanceId()));
  }
}
