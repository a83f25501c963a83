package dk.hjemvej.escalation.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.ExtensionProperties;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Nobody is asked before the agreed day. The step's properties name for each kind of step the task
 * in which it was agreed.
 */
@Component
class LookAgain implements JavaDelegate {

  private final LadderAnswers answers;

  LookAgain(LadderAnswers answers) {
    this.answers = answers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    String task =
        ExtensionProperties.of(execution).get(EscalationVariables.STEP.readFrom(execution));
    answers.lookAgain(
        youth, EscalationVariables.SUBJECT.readFrom(execution), answers.agreedDay(youth, task));
  }
}
