package dk.hjemvej.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactPlanTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Period WEEK = Period.ofDays(7);
  private static final Period TWO_WEEKS = Period.ofDays(14);

  @ParameterizedTest
  @CsvSource({
    "P7D, P14D, 2026-03-02, 2026-03-09, 2026-03-16",
    "P14D, P28D, 2026-03-02, 2026-03-16, 2026-03-30",
    "P1M, P42D, 2026-01-31, 2026-02-28, 2026-03-14",
    "P1M, P42D, 2028-01-31, 2028-02-29, 2028-03-13",
    "P3D, P9D, 2026-12-30, 2027-01-02, 2027-01-08",
  })
  void contact_is_expected_an_interval_after_the_last_and_silent_after_the_limit(
      Period interval, Period limit, LocalDate last, LocalDate due, LocalDate silent) {
    ContactPlan plan = ContactPlan.from(last, interval, limit);

    assertThat(plan.nextContactDue()).isEqualTo(due);
    assertThat(plan.silenceDue()).isEqualTo(silent);
  }

  @Property
  void an_attempt_moves_nothing(
      @ForAll("plans") ContactPlan plan, @ForAll("contacts") Contact contact) {
    if (!contact.counts()) {
      assertThat(plan.after(contact)).isEqualTo(plan);
    }
  }

  @Property
  void only_the_citizen_met_or_answering_counts(@ForAll("contacts") Contact contact) {
    assertThat(contact.counts())
        .isEqualTo(
            contact.with().contains("CITIZEN")
                && (contact.result().equals("MET") || contact.result().equals("REPLIED")));
  }

  @Property
  void
      the_silence_is_counted_from_the_latest_contact_that_counts_in_whatever_order_they_are_written(
          @ForAll("plans") ContactPlan plan, @ForAll("manyContacts") List<Contact> contacts) {
    ContactPlan after = plan;
    for (Contact contact : contacts) {
      after = after.after(contact);
    }

    LocalDate latest =
        contacts.stream()
            .filter(Contact::counts)
            .map(Contact::on)
            .filter(on -> on.isAfter(plan.countedFrom()))
            .max(LocalDate::compareTo)
            .orElse(plan.countedFrom());
    assertThat(after.countedFrom()).isEqualTo(latest);
    assertThat(after.silenceDue()).isEqualTo(latest.plus(plan.silenceLimit()));
  }

  @Property
  void an_agreement_goes_before_the_interval_and_breaks_no_silence(
      @ForAll("plans") ContactPlan plan, @ForAll("days") LocalDate day) {
    ContactPlan agreed = plan.agreed(day);

    assertThat(agreed.nextContactDue()).isEqualTo(day);
    assertThat(agreed.silenceDue()).isEqualTo(plan.silenceDue());
  }

  @Property
  void another_phase_takes_its_interval_and_forgets_no_silence(
      @ForAll("plans") ContactPlan plan, @ForAll("days") LocalDate today) {
    ContactPlan next = plan.in(TWO_WEEKS, Period.ofDays(28), today);

    assertThat(next.countedFrom()).isEqualTo(plan.countedFrom());
    assertThat(next.nextContactDue()).isEqualTo(plan.countedFrom().plusDays(14));
    assertThat(next.silenceDue()).isEqualTo(plan.countedFrom().plusDays(28));
  }

  @Test
  void an_agreed_day_to_come_stands_in_the_next_phase_and_one_that_has_passed_does_not() {
    ContactPlan plan = ContactPlan.from(DAY, WEEK, TWO_WEEKS).agreed(DAY.plusDays(10));

    assertThat(plan.in(TWO_WEEKS, TWO_WEEKS, DAY.plusDays(10)).nextContactDue())
        .isEqualTo(DAY.plusDays(10));
    assertThat(plan.in(TWO_WEEKS, TWO_WEEKS, DAY.plusDays(11)).nextContactDue())
        .isEqualTo(DAY.plusDays(14));
  }

  @Test
  void a_contact_without_a_new_agreement_ends_the_old_one() {
    ContactPlan plan = ContactPlan.from(DAY, WEEK, TWO_WEEKS).agreed(DAY.plusDays(1));
    Contact met =
        new Contact(DAY.plusDays(1), "SMS", Set.of("CITIZEN"), "REPLIED", null, null, null);

    assertThat(plan.after(met).nextContactDue()).isEqualTo(DAY.plusDays(8));
  }

  @Test
  void in_a_pause_contact_is_expected_in_another_rhythm_and_afterwards_from_the_first_day_back() {
    ContactPlan away = ContactPlan.from(DAY, WEEK, TWO_WEEKS).paused(TWO_WEEKS);
    assertThat(away.nextContactDue()).isEqualTo(DAY.plusDays(14));
    assertThat(away.silenceDue()).isEqualTo(DAY.plusDays(28));

    ContactPlan back = away.resumed(DAY.plusDays(40));
    assertThat(back.nextContactDue()).isEqualTo(DAY.plusDays(47));
    assertThat(back.silenceDue()).isEqualTo(DAY.plusDays(54));
    assertThat(away.resumed(DAY.minusDays(1)).countedFrom()).isEqualTo(DAY);
  }

  @Test
  void a_plan_without_time_between_contacts_is_refused() {
    assertThatThrownBy(() -> ContactPlan.from(DAY, Period.ZERO, WEEK))
        .hasMessageContaining("positive interval");
    assertThatThrownBy(() -> ContactPlan.from(DAY, WEEK, Period.ofDays(-1)))
        .hasMessageContaining("positive silence limit");
    assertThatThrownBy(() -> ContactPlan.from(DAY, WEEK, WEEK).paused(Period.ZERO))
        .hasMessageContaining("interval in a pause");
  }

  @Provide
  Arbitrary<LocalDate> days() {
    LocalDate first = LocalDate.of(2026, 1, 1);
    long count = ChronoUnit.DAYS.between(first, LocalDate.of(2037, 1, 1));
    return Arbitraries.longs().between(0, count - 1).map(first::plusDays);
  }

  @Provide
  Arbitrary<ContactPlan> plans() {
    return Combinators.combine(
            days(), Arbitraries.integers().between(1, 60), Arbitraries.integers().between(1, 90))
        .as(
            (day, interval, limit) ->
                ContactPlan.from(day, Period.ofDays(interval), Period.ofDays(limit)));
  }

  @Provide
  Arbitrary<Contact> contacts() {
    return Combinators.combine(
            days(),
            Arbitraries.subsetOf("CITIZEN", "NETWORK", "OFFER", "AUTHORITY"),
            Arbitraries.of("MET", "REPLIED", "NOT_MET", "CANCELLED"))
        .as((on, with, result) -> new Contact(on, "SMS", with, result, null, null, null));
  }

  @Provide
  Arbitrary<List<Contact>> manyContacts() {
    return contacts().list().ofMaxSize(8);
  }
}
