package dk.hjemvej.escalation.process;

import dk.hjemvej.engine.Case;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes down that a way to contact was agreed. */
@Component
class RecordContactWay implements JavaDelegate {

  private final LadderAnswers answers;

  RecordContactWay(LadderAnswers answers) {
    this.answers = answers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    answers.contactWayAgreed(Case.of(execution), EscalationVariables.SUBJECT.readFrom(execution));
  }
}
