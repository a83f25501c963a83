package dk.hjemvej.housing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.casefile.CaseNumber;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who looks at a home first. */
class CaseRankTest {

  private static final LocalDate SINCE = LocalDate.of(2026, 1, 5);
  private static final MatchWeights WEIGHTS = new MatchWeights(3, 7, 40, 20, 10);

  @ParameterizedTest
  @CsvSource({
    "0, false, 0",
    "6, false, 0",
    "7, false, 3",
    "13, false, 3",
    "14, false, 6",
    "0, true, 40",
    "14, true, 46",
  })
  void every_whole_week_and_an_acute_need_count(int days, boolean acute, int points) {
    assertThat(CaseRank.of(youth(1), SINCE, acute, SINCE.plusDays(days), WEIGHTS).points())
        .isEqualTo(points);
  }

  @Test
  void points_then_the_longest_wait_then_the_oldest_case() {
    LocalDate today = SINCE.plusDays(30);
    CaseRank acute = CaseRank.of(youth(4), today, true, today, WEIGHTS);
    CaseRank longer = CaseRank.of(youth(3), SINCE, false, today, WEIGHTS);
    CaseRank older = CaseRank.of(youth(1), SINCE.plusDays(1), false, today, WEIGHTS);
    CaseRank newer = CaseRank.of(youth(2), SINCE.plusDays(1), false, today, WEIGHTS);
    assertThat(List.of(newer, older, longer, acute).stream().sorted().toList())
        .containsExactly(acute, longer, older, newer);
  }

  @Property
  void waiting_longer_never_sets_anybody_back(
      @ForAll @IntRange(min = 0, max = 2000) int days, @ForAll boolean acute) {
    int before = CaseRank.of(youth(1), SINCE, acute, SINCE.plusDays(days), WEIGHTS).points();
    int after = CaseRank.of(youth(1), SINCE, acute, SINCE.plusDays(days + 1), WEIGHTS).points();
    assertThat(after).isGreaterThanOrEqualTo(before);
  }

  private static CaseNumber youth(int running) {
    return CaseNumber.of(2026, running);
  }
}
