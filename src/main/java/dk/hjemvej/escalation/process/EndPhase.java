package dk.hjemvej.escalation.process;

import dk.hjemvej.engine.Case;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The phase that ran over ends: its diagram goes on to the next one. */
@Component
class EndPhase implements JavaDelegate {

  private final LadderAnswers answers;

  EndPhase(LadderAnswers answers) {
    this.answers = answers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    answers.endPhase(Case.of(execution));
  }
}
