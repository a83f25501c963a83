package dk.hjemvej.intake;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.RefusedAnswer;
import dk.hjemvej.casefile.Submissions;
import org.springframework.stereotype.Component;

/**
 * A registration somebody wants closed as a mistake. Once a worker has been given the case there is
 * support, and support ends only when somebody else has taken over (FACTS S-10): closing it as a
 * mistake would be a way round the handover.
 */
@Component
public class MistakenRegistration {

  private static final String FORM = "StartEvent_MistakeFound";
  private static final String WORKER_ASSIGNED = "UserTask_AssignWorker";

  private final Submissions submissions;

  MistakenRegistration(Submissions submissions) {
    this.submissions = submissions;
  }

  /**
   * What kind of mistake it is.
   *
   * @throws RefusedAnswer when support is under way
   */
  public Mistake of(CaseNumber caseNumber) {
    if (submissions.find(caseNumber, WORKER_ASSIGNED).isPresent()) {
      throw new RefusedAnswer(
          "approved",
          "»Godkendt«: sagen har et støtteforløb. Det kan kun afsluttes ved, at støtten overdrages.");
    }
    return Mistake.valueOf(submissions.latest(caseNumber, FORM).text("kind"));
  }
}
