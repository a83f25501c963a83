package dk.hjemvej.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeAgeTest {

  private final ProgrammeAge programme = new ProgrammeAge(17, 18, 25, 29);

  @ParameterizedTest
  @CsvSource({
    "2009-03-03, UNDER_17",
    "2009-03-02, MINOR_17",
    "2008-03-03, MINOR_17",
    "2008-03-02, AGE_18_24",
    "2001-03-03, AGE_18_24",
    "2001-03-02, AGE_25_29",
    "1996-03-03, AGE_25_29",
    "1996-03-02, OVER_29",
    "1900-01-01, OVER_29"
  })
  void the_band_changes_on_the_birthday(LocalDate birthDate, AgeBand band) {
    assertThat(programme.bandOf(birthDate, LocalDate.of(2026, 3, 2))).isEqualTo(band);
  }

  @Test
  void born_on_a_leap_day_means_a_year_older_on_the_first_of_march() {
    LocalDate leapDay = LocalDate.of(2008, 2, 29);
    assertThat(programme.bandOf(leapDay, LocalDate.of(2026, 2, 28))).isEqualTo(AgeBand.MINOR_17);
    assertThat(programme.bandOf(leapDay, LocalDate.of(2026, 3, 1))).isEqualTo(AgeBand.AGE_18_24);
  }

  @Property
  void nobody_grows_younger(
      @ForAll @IntRange(max = 14_000) int daysAgo, @ForAll @IntRange(max = 400) int later) {
    LocalDate today = LocalDate.of(2026, 3, 2);
    LocalDate born = today.minusDays(daysAgo);
    assertThat(programme.bandOf(born, today.plusDays(later)))
        .isGreaterThanOrEqualTo(programme.bandOf(born, today));
  }

  @Test
  void a_birth_date_in_the_future_is_impossible() {
    assertThatThrownBy(() -> programme.bandOf(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 2)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void limits_in_the_wrong_order_stop_the_start() {
    assertThatThrownBy(() -> new ProgrammeAge(17, 16, 25, 29))
        .hasMessageContaining("hjemvej.programme.age");
  }

  @ParameterizedTest
  @CsvSource({
    "UNDER_17, true, false",
    "MINOR_17, true, true",
    "AGE_18_24, false, true",
    "AGE_25_29, false, true",
    "OVER_29, false, false"
  })
  void minors_and_the_target_group(AgeBand band, boolean minor, boolean inTargetGroup) {
    assertThat(band.isMinor()).isEqualTo(minor);
    assertThat(band.isInTargetGroup()).isEqualTo(inTargetGroup);
  }
}
