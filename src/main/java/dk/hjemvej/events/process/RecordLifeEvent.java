package dk.hjemvej.events.process;

import dk.hjemvej.casefile.LifeEvents;
import dk.hjemvej.casefile.RefusedAnswer;
import dk.hjemvej.casefile.Submission;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Giv hændelsen videre": of each kind one at a time; whoever tells it again is told so. */
@Component
class RecordLifeEvent implements JavaDelegate {

  /** The step in which an event is told. */
  static final String TOLD = "StartEvent_LifeEventTold";

  private final Submissions submissions;
  private final LifeEvents events;

  RecordLifeEvent(Submissions submissions, LifeEvents events) {
    this.submissions = submissions;
    this.events = events;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Submission told = submissions.newest(Case.of(execution), TOLD);
    boolean isNew =
        events.report(
            told.caseNumber(),
            told.answers().text("lifeEvent"),
            told.answers().date("happenedOn"),
            told.submittedBy());
    if (!isNew) {
      throw new RefusedAnswer(
          "lifeEvent",
          "»Hændelse«: den er allerede registreret, og der bliver fulgt op på den. Find opgaven på"
              + " sagen, og skriv det nye der.");
    }
  }
}
