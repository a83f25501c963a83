package dk.hjemvej.housing;

import static dk.hjemvej.housing.InventedHomes.home;
import static dk.hjemvej.housing.InventedHomes.withoutReference;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.housing.Vacancies.Registered;
import dk.hjemvej.housing.Vacancies.Result;
import dk.hjemvej.housing.Vacancies.Withdrawal;
import dk.hjemvej.scenario.support.PathwayTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@PathwayTest
class VacanciesTest {

  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final CaseNumber YOUTH = CaseNumber.of("HF-2026-000001");

  @Autowired private Vacancies vacancies;
  @Autowired private HousingRegister register;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void a_case() {
    jdbc.sql(
            """
            insert into support_case (case_number, opened_at, opened_by, status)
            values (:case, current_timestamp, 'test', 'OPEN')
            """)
        .param("case", YOUTH.value())
        .update();
  }

  @Test
  void a_new_home_is_in_the_register_as_it_was_told_and_the_version_rises() {
    long before = version();

    Registered told = vacancies.register(home(1));

    assertThat(told.result()).isEqualTo(Result.ADDED);
    assertThat(vacancies.onOffer()).containsExactly(told.home());
    assertThat(vacancies.find(told.home().id())).contains(told.home());
    assertThat(home(1).says(told.home())).isTrue();
    assertThat(version()).isEqualTo(before + 1);
  }

  @Test
  void the_same_home_told_twice_changes_nothing() {
    int unit = added(home(1));
    long before = version();

    Registered again = vacancies.register(home(1));

    assertThat(again.result()).isEqualTo(Result.UNCHANGED);
    assertThat(again.home().id()).isEqualTo(unit);
    assertThat(version()).isEqualTo(before);
  }

  @Test
  void a_free_home_takes_over_what_is_new() {
    int unit = added(home(1));

    Registered dearer = vacancies.register(home(1, 3_100, MAY));

    assertThat(dearer.result()).isEqualTo(Result.CHANGED);
    assertThat(vacancies.onOffer())
        .extracting(Home::id, Home::rent, Home::availableFrom)
        .containsExactly(tuple(unit, 3_100, MAY));
  }

  @Test
  void a_home_without_a_number_is_known_by_its_address_however_it_is_spelled() {
    Vacancy plain = withoutReference(home(1));
    int unit = added(plain);
    Vacancy shouted =
        new Vacancy(
            plain.source(),
            "BOLIGSELSKABET  PRØVEHJEM",
            null,
            "Prøvevej 1.",
            plain.area(),
            2_900,
            plain.sizeM2(),
            plain.rooms(),
            plain.studyRequirement(),
            plain.accessibility(),
            plain.availableFrom(),
            plain.allocationRight());

    assertThat(vacancies.register(shouted).result()).isEqualTo(Result.CHANGED);
    assertThat(vacancies.onOffer()).extracting(Home::id).containsExactly(unit);
  }

  @Test
  void a_home_that_gets_its_number_later_is_still_the_same_home() {
    int unit = added(withoutReference(home(1)));

    assertThat(vacancies.register(home(1)).result()).isEqualTo(Result.CHANGED);
    assertThat(vacancies.register(withoutReference(home(1))).home().id()).isEqualTo(unit);
  }

  @Test
  void rooms_with_numbers_of_their_own_at_one_address_are_different_homes() {
    Vacancy first = home(1);
    Vacancy second =
        new Vacancy(
            first.source(),
            first.landlord(),
            "P-1b",
            first.address(),
            first.area(),
            first.rent(),
            first.sizeM2(),
            first.rooms(),
            first.studyRequirement(),
            first.accessibility(),
            first.availableFrom(),
            first.allocationRight());

    assertThat(vacancies.register(List.of(first, second)))
        .extracting(Registered::result)
        .containsExactly(Result.ADDED, Result.ADDED);
    assertThat(vacancies.register(withoutReference(first)).result())
        .as("which of the two is meant cannot be known")
        .isEqualTo(Result.ADDED);
  }

  @Test
  void a_home_that_is_held_keeps_its_data() {
    int unit = added(home(1));
    hold(unit);

    assertThat(vacancies.register(home(1, 3_100, APRIL)))
        .isEqualTo(new Registered(Result.KEPT, home(1).as(unit, Home.State.HELD)));
    assertThat(vacancies.register(home(1)).result()).isEqualTo(Result.UNCHANGED);
    assertThat(vacancies.onOffer()).extracting(Home::state).containsExactly(Home.State.HELD);
  }

  @Test
  void a_home_somebody_is_about_to_move_into_is_no_new_vacancy() {
    int unit = added(home(1));
    allocate(unit);

    assertThat(vacancies.register(home(1, 2_800, MAY)).result()).isEqualTo(Result.KEPT);
  }

  @Test
  void a_home_somebody_lived_in_is_vacant_again_only_when_it_is_available_later() {
    int unit = added(home(1));
    moveIn(unit);

    assertThat(vacancies.register(home(1, 3_100, APRIL)).result()).isEqualTo(Result.PAST);
    Registered later = vacancies.register(home(1, 2_800, APRIL.plusDays(1)));

    assertThat(later.result()).isEqualTo(Result.ADDED);
    assertThat(later.home().id()).isNotEqualTo(unit);
    assertThat(vacancies.onOffer()).containsExactly(later.home());
  }

  @Test
  void a_home_that_was_taken_out_is_vacant_again_only_when_it_is_available_later() {
    int unit = added(home(1));

    assertThat(vacancies.withdraw(unit)).isEqualTo(new Withdrawal.Withdrawn(null));

    assertThat(vacancies.onOffer()).isEmpty();
    assertThat(vacancies.register(home(1)).result()).isEqualTo(Result.PAST);
    assertThat(vacancies.register(home(1, 2_800, APRIL.plusDays(1))).result())
        .isEqualTo(Result.ADDED);
    assertThat(vacancies.withdraw(unit)).isEqualTo(new Withdrawal.Gone());
    assertThat(vacancies.withdraw(-1)).isEqualTo(new Withdrawal.Gone());
  }

  @Test
  void whoever_was_to_have_a_home_is_named_when_it_is_taken_out() {
    int unit = added(home(1));
    hold(unit);

    assertThat(vacancies.withdrawable()).extracting(Home::id).containsExactly(unit);
    assertThat(vacancies.withdraw(unit)).isEqualTo(new Withdrawal.Withdrawn(YOUTH));
  }

  @Test
  void a_home_somebody_lives_in_is_not_taken_out() {
    int unit = added(home(1));
    moveIn(unit);

    assertThat(vacancies.withdrawable()).isEmpty();
    assertThat(vacancies.withdraw(unit)).isEqualTo(new Withdrawal.MovedIn());
    assertThat(vacancies.find(unit).orElseThrow().state()).isEqualTo(Home.State.ALLOCATED);
  }

  @Test
  void the_register_is_locked_only_inside_a_transaction() {
    assertThatThrownBy(register::lock).isInstanceOf(IllegalTransactionStateException.class);
  }

  private int added(Vacancy vacancy) {
    Registered told = vacancies.register(vacancy);
    assertThat(told.result()).isEqualTo(Result.ADDED);
    return told.home().id();
  }

  private long version() {
    return transaction.execute(status -> register.lock());
  }

  private void hold(int unit) {
    jdbc.sql(
            """
            update housing_unit
            set state = 'HELD', case_number = :case, held_until = current_timestamp
            where unit_id = :unit
            """)
        .param("case", YOUTH.value())
        .param("unit", unit)
        .update();
  }

  private void allocate(int unit) {
    jdbc.sql(
            "update housing_unit set state = 'ALLOCATED', case_number = :case where unit_id = :unit")
        .param("case", YOUTH.value())
        .param("unit", unit)
        .update();
  }

  private void moveIn(int unit) {
    allocate(unit);
    jdbc.sql(
            """
            insert into housing_referral (
              case_number, attempt, opened_on, unit_id, moved_in_on, changed)
            values (:case, 1, :day, :unit, :day, 1)
            """)
        .param("case", YOUTH.value())
        .param("unit", unit)
        .param("day", APRIL)
        .update();
  }
}
