package dk.hjemvej.housing.database;

import static dk.hjemvej.scenario.support.CaseOnH2.NOW;
import static dk.hjemvej.scenario.support.CaseOnH2.YOUTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Person;
import dk.hjemvej.casefile.Persons;
import dk.hjemvej.housing.DeclineReason;
import dk.hjemvej.housing.Funding.Standing;
import dk.hjemvej.housing.FundingSettings;
import dk.hjemvej.housing.HousingRegister;
import dk.hjemvej.housing.OfferReply;
import dk.hjemvej.housing.Offers.State;
import dk.hjemvej.scenario.support.CaseOnH2;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same SQL on the database of the first command; the scenarios run it on PostgreSQL. */
class OfferRowsOnH2Test {

  private static final Instant NEXT_WEEK = NOW.plus(Duration.ofDays(7));
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private final Counting register = new Counting();

  @RegisterExtension
  final CaseOnH2 h2 =
      new CaseOnH2(
          "V02__case_record",
          "V10__person",
          "V80__notice_and_mail",
          "V81__case_notice_view",
          "V88__housing",
          "V93__notice_without_case");

  private JdbcClient jdbc;
  private HousingReferralTable referrals;
  private HoldsInDatabase holds;
  private OffersInDatabase offers;
  private FundingInDatabase funding;
  private int home;

  @BeforeEach
  void opensACaseAndRegistersAHome() {
    jdbc = h2.jdbc();
    CivilTime time = h2.time();
    HoldTable homes = new HoldTable(jdbc);
    OfferTable table = new OfferTable(jdbc, time);
    referrals = new HousingReferralTable(jdbc, time, event -> {});
    holds =
        new HoldsInDatabase(register, homes, table, new TenancyTable(jdbc, register, time), time);
    offers = new OffersInDatabase(register, homes, table, holds, referrals, time);
    funding =
        new FundingInDatabase(
            jdbc, new OnePerson(), new FundingSettings(new FundingSettings.Agreement(1)), time);
    jdbc.sql("insert into person (id, protected_identity) values ('someone', false)").update();
    jdbc.sql(
            """
            insert into open_case_of_person (person_id, case_number) values ('someone', :case)
            """)
        .param("case", YOUTH.value())
        .update();
    for (String kind : new String[] {"task", "execution", "variable"}) {
      jdbc.sql(
              """
              create table act_ru_%s (id_ varchar(64), proc_inst_id_ varchar(64),
                task_def_key_ varchar(64), business_key_ varchar(64), name_ varchar(64),
                long_ bigint)
              """
                  .formatted(kind))
          .update();
    }
    home = addHome();
    referrals.open(YOUTH);
  }

  @Test
  void a_home_is_held_offered_and_accepted_once() {
    assertThat(holds.hold(home, YOUTH, NEXT_WEEK)).isTrue();
    assertThat(holds.hold(home, YOUTH, NEXT_WEEK)).isFalse();
    assertThat(offers.open(YOUTH, home, NEXT_WEEK.plusSeconds(1))).isEqualTo(NEXT_WEEK);
    assertThatThrownBy(() -> offers.open(YOUTH, home, NEXT_WEEK))
        .isInstanceOf(DuplicateKeyException.class);
    assertThat(offers.open(YOUTH).orElseThrow().answerBy()).isEqualTo("2026-03-09");

    assertThat(offers.answered(YOUTH, home, OfferReply.accepted())).isEqualTo(State.ACCEPTED);
    assertThat(state()).isEqualTo("ALLOCATED");
    assertThat(offers.open(YOUTH)).isEmpty();
    assertThat(register.changes).isZero();
    assertThat(offers.answered(YOUTH, home, OfferReply.noAnswer())).isEqualTo(State.WITHDRAWN);
    assertThat(state()).isEqualTo("ALLOCATED");

    holds.closed(YOUTH);
    assertThat(state()).isEqualTo("FREE");
    assertThat(offers.ofAttempt(YOUTH).get(0).state()).isEqualTo(State.FELL_THROUGH);
    assertThat(register.changes).isEqualTo(1);
  }

  @Test
  void a_declined_home_is_free_and_an_offer_that_lapsed_is_not_answered() {
    holds.hold(home, YOUTH, NEXT_WEEK);
    offers.open(YOUTH, home, NEXT_WEEK);
    offers.answered(YOUTH, home, OfferReply.declined(DeclineReason.AREA, true));
    assertThat(state()).isEqualTo("FREE");
    assertThat(offers.ofAttempt(YOUTH).get(0).counts()).isTrue();
    offers.lapse(YOUTH, home);
    assertThat(offers.ofAttempt(YOUTH).get(0).state()).isEqualTo(State.DECLINED);

    assertThatThrownBy(() -> offers.open(YOUTH, home, NEXT_WEEK))
        .hasMessageContaining("wanted a home that is held, found none");
  }

  @Test
  void a_home_without_a_task_is_found() {
    holds.hold(home, YOUTH, NEXT_WEEK);
    offers.open(YOUTH, home, NEXT_WEEK);
    assertThat(holds.release()).containsExactly(home);
    assertThat(state()).isEqualTo("FREE");
    assertThat(holds.release()).isEmpty();
  }

  @Test
  void a_person_is_counted_once_and_the_last_one_needed_releases_the_funding_once() {
    assertThat(funding.standing()).isEqualTo(new Standing(0, 1, null, null, 0));
    assertThat(funding.referred(YOUTH)).isTrue();
    assertThat(funding.referred(YOUTH)).isFalse();
    assertThat(funding.standing()).isEqualTo(new Standing(1, 1, TODAY, null, 1));
    funding.released(TODAY);
    funding.released(TODAY.plusDays(1));
    assertThat(funding.standing()).isEqualTo(new Standing(1, 1, TODAY, TODAY, 0));
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

  private String state() {
    return jdbc.sql("select state from housing_unit").query(String.class).single();
  }

  private static final class OnePerson implements Persons {

    private static final String NOBODY_IS_REGISTERED =
        "These tables ask who somebody is; they register nobody.";

    @Override
    public void goOnIn(CaseNumber next, CaseNumber former) {
      throw new AssertionError(NOBODY_IS_REGISTERED);
    }

    @Override
    public Optional<Person> of(CaseNumber caseNumber) {
      return Optional.of(new Person("someone", null, LocalDate.of(2005, 1, 1), null, false));
    }

    @Override
    public Person register(CaseNumber caseNumber, Identity identity) {
      throw new AssertionError(NOBODY_IS_REGISTERED);
    }
  }

  private static final class Counting implements HousingRegister {

    private int changes;

    @Override
    public long lock() {
      return changes;
    }

    @Override
    public void changed() {
      changes++;
    }
  }
}
