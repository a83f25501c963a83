package dk.hjemvej.handover;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Endings;
import dk.hjemvej.casefile.Endings.Basis;
import dk.hjemvej.casefile.Submissions;
import org.springframework.stereotype.Component;

/** May we ask later how it goes? Only who said yes is asked, and nobody after a death. */
@Component
public class FollowUpConsent {

  private final Submissions submissions;
  private final Endings endings;

  FollowUpConsent(Submissions submissions, Endings endings) {
    this.submissions = submissions;
    this.endings = endings;
  }

  public boolean isGiven(CaseNumber youth) {
    boolean alive = endings.of(youth).filter(ending -> ending.basis() != Basis.DEATH).isPresent();
    return alive && submissions.record(youth).flag("followUpConsent");
  }
}
