package dk.hjemvej.escalation.process;

import dk.hjemvej.engine.Case;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The phase that ran over waits for what becomes of the change of method. */
@Component
class AwaitMethodChange implements JavaDelegate {

  private final LadderAnswers answers;

  AwaitMethodChange(LadderAnswers answers) {
    this.answers = answers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    answers.awaitMethodChange(Case.of(execution));
  }
}
