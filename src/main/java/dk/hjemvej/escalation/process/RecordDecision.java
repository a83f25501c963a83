package dk.hjemvej.escalation.process;

import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.ExtensionProperties;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Writes down what was decided about the overrun. The step's properties name for each kind of step
 * the task that was answered.
 */
@Component
class RecordDecision implements JavaDelegate {

  private final LadderAnswers answers;

  RecordDecision(LadderAnswers answers) {
    this.answers = answers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String step = EscalationVariables.STEP.readFrom(execution);
    LadderAnswers.Decision decision =
        answers.decided(
            Case.of(execution),
            EscalationVariables.SUBJECT.readFrom(execution),
            step,
            ExtensionProperties.of(execution).get(step));
    EscalationVariables.OVERRUN_DECISION.writeTo(execution, decision.code());
    EscalationVariables.NEW_PHASE_END.writeOrClear(execution, decision.newPhaseEnd());
    EscalationVariables.MOVE_FOLLOWING.writeTo(execution, decision.moveFollowing());
  }
}
