package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.housing.HousingRegistrations;
import dk.hjemvej.housing.HousingRegistrations.Registration;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** FACTS B-09: on the lists of the associations at once, and no place on a list is forgotten. */
@PathwayTest
class RegistrationRenewalScenarioTest {

  private static final Map<String, Object> TWO_LISTS =
      with(
          "associations", 2,
          "organisation1", "Andelen Prøve",
          "registeredOn1", "2026-03-02",
          "renewBy1", "2027-03-01",
          "organisation2", "Boligforeningen Eksempel",
          "registeredOn2", "2026-03-02",
          "registrationNo2", "4711",
          "renewBy2", "2026-06-01");

  @Autowired Pathway pathway;
  @Autowired PassingTime time;
  @Autowired HousingRegistrations registrations;
  @Autowired CorrectedAnswer corrected;

  private Walk youth;

  @BeforeEach
  void a_home_is_needed() {
    time.startsAt("2026-03-02T10:00");
    youth = pathway.startsCalled("housing-attempt", Map.of());
  }

  @Test
  void the_registration_is_due_within_a_week() {
    assertThat(youth.task("UserTask_HousingRegistration").getDueDate())
        .isEqualTo("2026-03-09T22:59:59Z");
    youth.submits("UserTask_HousingRegistration", TWO_LISTS);
    assertThat(registrations.of(youth.caseNumber()))
        .containsExactly(
            new Registration(
                "Boligforeningen Eksempel",
                LocalDate.of(2026, 3, 2),
                "4711",
                LocalDate.of(2026, 6, 1)),
            new Registration(
                "Andelen Prøve", LocalDate.of(2026, 3, 2), null, LocalDate.of(2027, 3, 1)));
  }

  @Test
  void at_least_one_association_with_a_day_to_renew_by() {
    assertThatThrownBy(() -> youth.submits("UserTask_HousingRegistration", with("associations", 0)))
        .hasMessageContaining("Antal boligselskaber");
    assertThatThrownBy(
            () ->
                youth.submits(
                    "UserTask_HousingRegistration",
                    with("associations", 1, "renewBy1", "2026-03-01")))
        .hasMessageContaining("Fornyes senest");
  }

  @Test
  void thirty_days_before_the_first_list_runs_out_it_is_renewed_and_then_the_next_one_waits() {
    youth.submits("UserTask_HousingRegistration", TWO_LISTS);
    time.passes(Period.ofDays(60)); // 1 May
    youth.isNotAt("UserTask_RenewRegistration");
    time.passes(Period.ofDays(1));
    youth.isWaitingAt("UserTask_RenewRegistration");
    assertThat(youth.task("UserTask_RenewRegistration").getDueDate())
        .isEqualTo("2026-06-01T21:59:59Z");
    youth.submits(
        "UserTask_RenewRegistration", with("renewal", "RENEWED", "renewBy", "2027-06-01"));
    assertThat(registrations.next(youth.caseNumber()))
        .map(Registration::organisation)
        .contains("Andelen Prøve");
    time.passes(Period.ofDays(272)); // 29 January
    youth.isNotAt("UserTask_RenewRegistration");
    time.passes(Period.ofDays(1));
    youth.isWaitingAt("UserTask_RenewRegistration");
  }

  @Test
  void a_day_that_was_written_wrongly_is_renewed_by_as_it_is_corrected() {
    youth.submits("UserTask_HousingRegistration", TWO_LISTS);
    corrected.at(youth, "UserTask_HousingRegistration", with("renewBy1", "2026-05-01"));
    time.passes(Period.ofDays(29)); // 31 March
    youth.isNotAt("UserTask_RenewRegistration");
    time.passes(Period.ofDays(1));
    youth.submits(
        "UserTask_RenewRegistration", with("renewal", "RENEWED", "renewBy", "2029-05-01"));

    corrected.at(youth, "UserTask_RenewRegistration", with("renewBy", "2027-05-01"));
    corrected.at(
        youth,
        "UserTask_HousingRegistration",
        with("organisation2", "Boligforeningen Rigtig", "registrationNo1", "12"));
    assertThat(registrations.of(youth.caseNumber()))
        .containsExactly(
            new Registration(
                "Boligforeningen Rigtig",
                LocalDate.of(2026, 3, 2),
                "4711",
                LocalDate.of(2026, 6, 1)),
            new Registration(
                "Andelen Prøve", LocalDate.of(2026, 3, 2), null, LocalDate.of(2027, 5, 1)));
  }

  @Test
  void a_list_may_be_given_up_and_the_last_one_leaves_nothing_to_renew() {
    youth.submits("UserTask_HousingRegistration", TWO_LISTS);
    time.passes(Period.ofDays(61));
    youth.submits(
        "UserTask_RenewRegistration",
        with("renewal", "GIVEN_UP", "givenUpReason", "For langt fra netværket"));
    assertThat(registrations.of(youth.caseNumber())).hasSize(1);
    time.passes(Period.ofDays(274));
    youth.submits(
        "UserTask_RenewRegistration", with("renewal", "GIVEN_UP", "givenUpReason", "For dyrt"));
    youth.hasPassed("EndEvent_NothingToRenew").isWaitingAt("UserTask_HousingApplication");
  }
}
