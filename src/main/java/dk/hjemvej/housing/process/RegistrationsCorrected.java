package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.AnswersCorrected;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.Unchecked;
import dk.hjemvej.engine.tasks.CaseDates;
import dk.hjemvej.housing.HousingRegistrations;
import dk.hjemvej.housing.HousingRegistrations.Registration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

/** A place on a list is renewed by the day that is written now: too late, and it is lost. */
@Component
class RegistrationsCorrected implements AnswersCorrected {

  private final WrongAnswers wrong;
  private final HousingRegistrations registrations;
  private final PlanRenewal renewal;
  private final CaseDates dates;
  private final Unchecked unchecked;

  RegistrationsCorrected(
      WrongAnswers wrong,
      HousingRegistrations registrations,
      PlanRenewal renewal,
      CaseDates dates,
      Unchecked unchecked) {
    this.wrong = wrong;
    this.registrations = registrations;
    this.renewal = renewal;
    this.dates = dates;
    this.unchecked = unchecked;
  }

  @Override
  public void corrected(CaseNumber youth, String elementId, Answers right) {
    switch (elementId) {
      case "UserTask_HousingRegistration" -> registered(youth, wrong.of(youth, elementId), right);
      case "UserTask_RenewRegistration" -> renewed(youth, wrong.of(youth, elementId), right);
      default -> {
        return;
      }
    }
    unchecked.ask(Executors.callable(() -> plan(youth)));
  }

  private void plan(CaseNumber youth) {
    dates.change(youth, "registration-renewal", scope -> renewal.write(youth, scope));
  }

  /** A list that was renewed since goes by its renewal. */
  private void registered(CaseNumber youth, Answers wrongly, Answers rightly) {
    List<Registration> before = RegistrationForm.read(wrongly);
    List<Registration> after = RegistrationForm.read(rightly);
    List<Registration> standing = registrations.of(youth);
    before.stream()
        .filter(one -> standing.contains(one) && !after.contains(one))
        .forEach(one -> registrations.givenUp(youth, one.organisation()));
    after.stream()
        .filter(one -> !before.contains(one))
        .filter(one -> standing.stream().noneMatch(it -> isSame(it, one) && !before.contains(it)))
        .forEach(one -> registrations.register(youth, one));
  }

  private void renewed(CaseNumber youth, Answers wrongly, Answers rightly) {
    if (wrongly.findDate("renewBy").isEmpty() || rightly.findDate("renewBy").isEmpty()) {
      return;
    }
    LocalDate before = wrongly.date("renewBy");
    List<Registration> meant =
        registrations.of(youth).stream().filter(it -> it.renewBy().equals(before)).toList();
    if (meant.size() == 1) {
      registrations.renewed(youth, meant.get(0).organisation(), rightly.date("renewBy"));
    }
  }

  private static boolean isSame(Registration one, Registration other) {
    return one.organisation().equals(other.organisation());
  }
}
