package dk.hjemvej.housing.database;

import static dk.hjemvej.scenario.support.CaseOnH2.YOUTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Homes.Progress;
import dk.hjemvej.housing.Accessibility;
import dk.hjemvej.housing.AppliedFor;
import dk.hjemvej.housing.HomeWanted;
import dk.hjemvej.housing.HousingApplications.Allocation;
import dk.hjemvej.housing.HousingReferrals.End;
import dk.hjemvej.housing.HousingReferrals.Referral;
import dk.hjemvej.housing.HousingRegistrations.Registration;
import dk.hjemvej.housing.HousingSource;
import dk.hjemvej.housing.HousingWish;
import dk.hjemvej.housing.PromiseChanged;
import dk.hjemvej.scenario.support.CaseOnH2;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same SQL on the database of the first command; the scenarios run it on PostgreSQL. */
class ReferralRowsOnH2Test {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private final List<Object> published = new ArrayList<>();

  @RegisterExtension
  final CaseOnH2 h2 = new CaseOnH2("V02__case_record", "V10__person", "V88__housing");

  private JdbcClient jdbc;
  private HousingReferralTable referrals;
  private HomesByReferral homes;
  private HousingApplicationTable applications;
  private HousingRegistrationTable registrations;

  @BeforeEach
  void opensACase() {
    jdbc = h2.jdbc();
    CivilTime time = h2.time();
    referrals = new HousingReferralTable(jdbc, time, published::add);
    homes = new HomesByReferral(jdbc, referrals, published::add);
    applications = new HousingApplicationTable(jdbc, referrals, time);
    registrations = new HousingRegistrationTable(jdbc, time);
  }

  @Test
  void an_attempt_is_opened_once_and_goes_from_promise_to_home() {
    assertThat(referrals.newest(YOUTH)).isEmpty();
    assertThat(homes.of(YOUTH)).isEmpty();
    assertThatThrownBy(() -> referrals.current(YOUTH)).hasMessageContaining("found none");
    assertThat(referrals.open(YOUTH)).isEqualTo(1);
    assertThat(referrals.open(YOUTH)).isEqualTo(1);

    referrals.promise(YOUTH, DAY.plusMonths(1));
    assertThat(published).isEmpty();
    homes.promise(YOUTH, DAY.plusMonths(2));
    assertThat(published).containsExactly(new PromiseChanged(YOUTH));
    int unit = addHome();
    referrals.allocated(YOUTH, unit);
    referrals.leaseSigned(YOUTH, DAY, DAY.plusWeeks(2));
    assertThat(published).hasSize(2);
    assertThat(homes.of(YOUTH)).contains(new Progress(DAY.plusWeeks(2), DAY, null));

    referrals.movedIn(YOUTH, DAY.plusWeeks(2), DAY.plusWeeks(2), "SOCIAL_HOUSING");
    Referral referral = referrals.current(YOUTH);
    assertThat(referral.unitId()).isEqualTo(unit);
    assertThat(referral.movedInOn()).isEqualTo(DAY.plusWeeks(2));
    assertThat(referral.isOpen()).isTrue();
  }

  @Test
  void a_home_that_falls_through_leaves_the_promise_and_lets_the_search_look_again() {
    referrals.open(YOUTH);
    referrals.allocated(YOUTH, addHome());
    referrals.leaseSigned(YOUTH, DAY, DAY.plusWeeks(2));
    long before = referrals.current(YOUTH).changed();
    referrals.fellThrough(YOUTH);

    Referral referral = referrals.current(YOUTH);
    assertThat(referral.unitId()).isNull();
    assertThat(referral.leaseSignedOn()).isNull();
    assertThat(referral.expectedMoveIn()).isEqualTo(DAY.plusWeeks(2));
    assertThat(referral.changed()).isEqualTo(before + 1);
  }

  @Test
  void homeless_again_is_a_new_attempt_that_knows_of_no_home_and_counts_changes_on() {
    referrals.open(YOUTH);
    referrals.movedIn(YOUTH, DAY, DAY, "PRIVATE");
    referrals.changed(YOUTH);
    long before = referrals.current(YOUTH).changed();
    referrals.end(YOUTH, End.HOMELESS_AGAIN);
    assertThat(homes.of(YOUTH)).isEmpty();
    referrals.closed(YOUTH);
    assertThat(reason(1)).isEqualTo("HOMELESS_AGAIN");

    assertThat(referrals.open(YOUTH)).isEqualTo(2);
    assertThat(referrals.current(YOUTH).changed()).isGreaterThan(before);
    assertThat(homes.of(YOUTH)).contains(new Progress(null, null, null));
    referrals.closed(YOUTH);
    assertThat(reason(2)).isEqualTo("CASE_CLOSED");
  }

  @Test
  void a_promise_before_the_first_attempt_begins_it_and_after_the_last_there_is_none() {
    homes.promise(YOUTH, DAY);
    assertThat(referrals.current(YOUTH).expectedMoveIn()).isEqualTo(DAY);
    assertThat(published).containsExactly(new HomeWanted(YOUTH));

    referrals.end(YOUTH, End.HOUSED);
    homes.promise(YOUTH, DAY.plusDays(1));
    assertThat(referrals.current(YOUTH).expectedMoveIn()).isEqualTo(DAY);
    assertThat(published).hasSize(1);
  }

  @Test
  void the_newest_application_of_the_newest_attempt_is_the_wish() {
    referrals.open(YOUTH);
    assertThat(applications.of(YOUTH)).isEmpty();
    AppliedFor wanted =
        AppliedFor.of(
            new Answers(
                Map.of(
                    "housingSource",
                    List.of("QUARTER_RULE", "YOUTH_HOME"),
                    "acute",
                    true,
                    "maxRent",
                    3000,
                    "household",
                    1,
                    "areas",
                    List.of("VALBY", "VANLOESE"),
                    "accessibility",
                    List.of("LIFT"),
                    "canMeetStudyRequirement",
                    "NO")));
    applications.applied(YOUTH, wanted);
    assertThat(applications.of(YOUTH))
        .contains(
            new HousingWish(
                Set.of(HousingSource.QUARTER_RULE, HousingSource.YOUTH_HOME),
                true,
                3000,
                1,
                Set.of("VALBY", "VANLOESE"),
                Set.of(),
                null,
                Set.of(Accessibility.LIFT),
                false,
                DAY,
                false));

    long before = referrals.current(YOUTH).changed();
    applications.decided(YOUTH, Allocation.APPROVED, DAY, null);
    assertThat(applications.of(YOUTH)).map(HousingWish::mayBeAllocated).contains(true);
    assertThat(referrals.current(YOUTH).changed()).isEqualTo(before + 1);

    applications.wished(YOUTH, wanted);
    assertThat(applications.of(YOUTH)).map(HousingWish::mayBeAllocated).contains(true);
    applications.applied(YOUTH, wanted);
    assertThat(applications.of(YOUTH)).map(HousingWish::mayBeAllocated).contains(false);

    referrals.end(YOUTH, End.HOMELESS_AGAIN);
    referrals.open(YOUTH);
    assertThat(applications.of(YOUTH)).isEmpty();
  }

  @Test
  void the_list_to_renew_first_stands_first_until_it_is_given_up() {
    Registration early = new Registration("Boligforeningen Eksempel", DAY, null, DAY.plusYears(1));
    Registration late = new Registration("Andelen Prøve", DAY, "12", DAY.plusYears(2));
    registrations.register(YOUTH, late);
    registrations.register(YOUTH, early);
    assertThat(registrations.of(YOUTH)).containsExactly(early, late);

    registrations.renewed(YOUTH, early.organisation(), DAY.plusYears(3));
    assertThat(registrations.next(YOUTH)).contains(late);
    registrations.givenUp(YOUTH, late.organisation());
    assertThat(registrations.next(YOUTH)).map(Registration::renewBy).contains(DAY.plusYears(3));
    registrations.register(YOUTH, late);
    assertThat(registrations.next(YOUTH)).contains(late);
  }

  private int addHome() {
    return jdbc.sql(
                """
            insert into housing_unit (source, landlord, identity_key, address, area, rent, size_m2,
              rooms, study_requirement, accessibility, available_from, allocation_right, state,
              registered_at)
            values ('PRIVATE', 'Eksempel', 'key', 'Prøvevej 1', 'VALBY', 3000, 30, 1, false, '',
              date '2026-03-02', false, 'FREE', current_timestamp)
            """)
            .update()
        * jdbc.sql("select max(unit_id) from housing_unit").query(Integer.class).single();
  }

  private String reason(int attempt) {
    return jdbc.sql("select end_reason from housing_referral where attempt = ?")
        .param(attempt)
        .query(String.class)
        .single();
  }
}
