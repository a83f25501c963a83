package dk.hjemvej.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.casefile.AgeBand;
import dk.hjemvej.casefile.ProgrammeAge;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutreachRulesTest {

  private static final ProgrammeAge PROGRAMME = new ProgrammeAge(17, 18, 25, 29);
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
  private static final Instant LATER = NOW.plus(10, ChronoUnit.DAYS);
  private static final Instant ANEW = NOW.plus(30, ChronoUnit.DAYS);
  private static final LocalDate SHIFT = LocalDate.of(2026, 3, 4);

  @Property
  void an_estimated_age_puts_nobody_in_an_age_band(
      @ForAll @IntRange(min = 10, max = 99) int years) {
    KnownAge age = KnownAge.of(Optional.empty(), Optional.of(years), TODAY, PROGRAMME);
    assertThat(age.documented()).isNull();
    assertThat(age.maybeMinor()).isEqualTo(years < 18);
  }

  @Test
  void a_documented_birth_date_outweighs_the_estimate() {
    KnownAge adult =
        KnownAge.of(Optional.of(LocalDate.of(2008, 3, 2)), Optional.of(15), TODAY, PROGRAMME);
    assertThat(adult).isEqualTo(new KnownAge(AgeBand.AGE_18_24, false));
    KnownAge minor =
        KnownAge.of(Optional.of(LocalDate.of(2008, 3, 3)), Optional.of(25), TODAY, PROGRAMME);
    assertThat(minor).isEqualTo(new KnownAge(AgeBand.MINOR_17, true));
    assertThat(KnownAge.of(Optional.empty(), Optional.empty(), TODAY, PROGRAMME))
        .isEqualTo(new KnownAge(null, false));
  }

  @ParameterizedTest
  @CsvSource({
    "MET, MET",
    "REPLIED, MET",
    "REFUSED, REFUSED",
    "NOT_MET, NOT_REACHED",
    "CANCELLED, NOT_REACHED"
  })
  void what_the_team_looks_at(ContactResult latest, ContactSoFar soFar) {
    assertThat(ContactSoFar.after(Optional.of(latest))).isEqualTo(soFar);
  }

  @Test
  void a_silence_means_nobody_was_reached() {
    assertThat(ContactSoFar.after(Optional.empty())).isEqualTo(ContactSoFar.NOT_REACHED);
  }

  @Test
  void an_agreed_day_counts_while_it_is_to_come_then_the_bus_does() {
    assertThat(plan(Optional.of(TODAY), true, Optional.empty()).nextContactDue()).isEqualTo(TODAY);
    assertThat(plan(Optional.of(TODAY.minusDays(1)), true, Optional.empty()).nextContactDue())
        .isEqualTo(SHIFT);
    assertThat(plan(Optional.empty(), true, Optional.empty()).nextContactDue()).isEqualTo(SHIFT);
  }

  @Test
  void silence_begins_anew_with_the_first_plan_a_contact_or_after_it_was_looked_at() {
    assertThat(plan(Optional.empty(), false, Optional.empty()).silentFrom()).isEqualTo(ANEW);
    assertThat(plan(Optional.empty(), true, Optional.of(LATER)).silentFrom()).isEqualTo(ANEW);
    assertThat(plan(Optional.empty(), false, Optional.of(NOW)).silentFrom()).isEqualTo(ANEW);
    assertThat(plan(Optional.empty(), false, Optional.of(LATER)).silentFrom()).isEqualTo(LATER);
  }

  @ParameterizedTest
  @CsvSource({
    "false, SAFE, false, false",
    "true, SAFE, false, true",
    "false, UNSAFE, false, true",
    "false, NOWHERE, false, true",
    "false, SAFE, true, true"
  })
  void any_one_of_the_three_is_urgent(
      boolean danger, SleepsTonight sleeps, boolean minor, boolean urgent) {
    assertThat(new AcuteNeed(danger, sleeps, minor, null).isUrgent()).isEqualTo(urgent);
  }

  private static ContactPlan plan(
      Optional<LocalDate> agreed, boolean reached, Optional<Instant> silentFrom) {
    return ContactPlan.next(TODAY, NOW, agreed, SHIFT, reached, silentFrom, ANEW);
  }
}
