package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.forms.FormValues;
import dk.hjemvej.housing.DanishMoney;
import dk.hjemvej.housing.Home;
import dk.hjemvej.housing.HousingAreas;
import dk.hjemvej.housing.HousingOutcome;
import dk.hjemvej.housing.HousingReferrals;
import dk.hjemvej.housing.Vacancies;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The home a young person said yes to, as the forms up to the first time in it show it. */
@Component
class AcceptedHome implements FormValues {

  private final HousingReferrals referrals;
  private final Vacancies vacancies;
  private final HousingAreas areas;

  AcceptedHome(HousingReferrals referrals, Vacancies vacancies, HousingAreas areas) {
    this.referrals = referrals;
    this.vacancies = vacancies;
    this.areas = areas;
  }

  @Override
  public Map<String, Object> of(CaseNumber youth) {
    return home(youth)
        .<Map<String, Object>>map(
            home ->
                Map.of(
                    "home",
                    described(home),
                    "housingOutcome",
                    HousingOutcome.of(home.source()).name()))
        .orElse(Map.of());
  }

  /** What kind of home it is, going by its source. */
  String outcome(CaseNumber youth) {
    return home(youth)
        .map(home -> HousingOutcome.of(home.source()).name())
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Home of case %s: wanted the accepted one, found none".formatted(youth)));
  }

  private Optional<Home> home(CaseNumber youth) {
    return referrals
        .newest(youth)
        .flatMap(attempt -> Optional.ofNullable(attempt.unitId()))
        .flatMap(vacancies::find);
  }

  private String described(Home home) {
    return "%s, %s (%s), %d m², %d værelser, husleje %s"
        .formatted(
            home.address(),
            areas.label(home.area()),
            home.landlord(),
            home.sizeM2(),
            home.rooms(),
            DanishMoney.of(home.rent()));
  }
}
