package dk.hjemvej.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactTargetTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final ContactTarget ICM = new ContactTarget(Period.ofDays(7), Period.ofDays(14));

  @ParameterizedTest
  @CsvSource({"1, P14D", "7, P14D", "8, P16D", "31, P62D"})
  void less_contact_makes_silence_later_and_more_contact_does_not_make_it_sooner(
      int days, Period limit) {
    assertThat(ICM.every(days, DAY)).isEqualTo(new ContactTarget(Period.ofDays(days), limit));
  }

  @Property
  void it_is_never_silent_for_too_long_before_the_second_contact_is_due(
      @ForAll @IntRange(min = 1, max = 31) int days) {
    ContactTarget target = ICM.every(days, DAY);

    assertThat(DAY.plus(target.silenceLimit())).isAfterOrEqualTo(DAY.plusDays(2L * days));
  }
}
