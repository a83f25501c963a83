package dk.hjemvej.outreach.process;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.forms.KnownAnswers;
import dk.hjemvej.outreach.TakeOver;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Hent det, vi ved": what is known stands in the record as after a first meeting. */
@Component
class RecallContact implements JavaDelegate {

  private final TakeOver takeOver;
  private final KnownAnswers record;

  RecallContact(TakeOver takeOver, KnownAnswers record) {
    this.takeOver = takeOver;
    this.record = record;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Answers known = takeOver.known(Case.of(execution));
    record.add(execution, "StartEvent_SearchTakenOver", "record-contact", known);
    OutreachVariables.WANTS_CONTACT.writeTo(execution, known.text("wantsContact"));
  }
}
