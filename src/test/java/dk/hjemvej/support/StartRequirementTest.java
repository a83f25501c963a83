package dk.hjemvej.support;

import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.casefile.Homes.Progress;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Gate 3, on the day and on its eve. */
class StartRequirementTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  @ParameterizedTest
  @EnumSource
  void who_has_no_way_to_a_home_yet_waits(StartRequirement requirement) {
    assertThat(requirement.isMet(Optional.empty(), TODAY)).isFalse();
    assertThat(requirement.isMet(Optional.of(new Progress(null, null, null)), TODAY)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "HORIZON,  2026-03-01, , , false",
    "HORIZON,  2026-03-02, , , true",
    "HORIZON,  2026-03-01, 2026-02-20, , true",
    "HORIZON,  , , 2026-02-25, true",
    "LEASE,    2026-06-01, , , false",
    "LEASE,    2026-06-01, 2026-03-02, , true",
    "LEASE,    , , 2026-02-25, true",
    "MOVED_IN, 2026-06-01, 2026-03-02, , false",
    "MOVED_IN, 2026-03-01, 2026-02-20, 2026-03-01, true"
  })
  void the_requirement_is_met_from(
      StartRequirement requirement,
      LocalDate promised,
      LocalDate signed,
      LocalDate movedIn,
      boolean met) {
    assertThat(requirement.isMet(Optional.of(new Progress(promised, signed, movedIn)), TODAY))
        .isEqualTo(met);
  }
}
