package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.RefusedAnswer;
import dk.hjemvej.engine.Case;
import dk.hjemvej.housing.HousingReferrals;
import dk.hjemvej.housing.HousingReferrals.End;
import dk.hjemvej.housing.HousingReferrals.Referral;
import dk.hjemvej.housing.Tenancies;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Who has no home yet cannot lose one: there the way to a home goes on as it is. */
@Component
class RecordHomelessAgain implements JavaDelegate {

  private final HousingReferrals referrals;
  private final Tenancies tenancies;

  RecordHomelessAgain(HousingReferrals referrals, Tenancies tenancies) {
    this.referrals = referrals;
    this.tenancies = tenancies;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    Optional<Referral> newest = referrals.newest(youth);
    if (newest.filter(Referral::isOpen).filter(it -> it.movedInOn() == null).isPresent()) {
      throw new RefusedAnswer(
          "caseNumber",
          "»Sagsnr.«: der søges allerede bolig til borgeren, og borgeren er ikke flyttet ind endnu."
              + " Skriv til boligkoordinatoren, hvis noget har ændret sig.");
    }
    newest
        .flatMap(attempt -> Optional.ofNullable(attempt.unitId()))
        .ifPresent(home -> tenancies.giveUp(home, youth));
    referrals.end(youth, End.HOMELESS_AGAIN);
  }
}
