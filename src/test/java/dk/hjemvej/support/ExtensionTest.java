package dk.hjemvej.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may extend a phase so far. */
class ExtensionTest {

  private static final LocalDate COURSE_END = LocalDate.of(2026, 12, 2);
  private static final Extension.Limits LIMITS =
      new Extension.Limits(Period.ofDays(30), Period.ofMonths(3));

  @ParameterizedTest
  @CsvSource({
    "WORKER, 2026-06-02, 2026-07-02, EXTENDED",
    "WORKER, 2026-06-02, 2026-07-03, NEEDS_LEADER",
    "WORKER, 2026-11-20, 2026-12-02, EXTENDED",
    "WORKER, 2026-11-20, 2026-12-03, NEEDS_LEADER",
    "WORKER, 2026-12-02, 2026-12-03, NEEDS_LEADER",
    "WORKER, 2026-12-02, 2027-01-01, NEEDS_LEADER",
    "WORKER, 2026-12-02, 2027-01-02, NEEDS_HEAD",
    "WORKER, 2026-12-02, 2027-03-02, NEEDS_HEAD",
    "WORKER, 2026-12-02, 2027-03-03, TOO_LONG",
    "TEAM_LEADER, 2026-06-02, 2027-01-01, EXTENDED",
    "TEAM_LEADER, 2026-06-02, 2027-01-02, NEEDS_HEAD",
    "TEAM_LEADER, 2026-06-02, 2027-03-02, NEEDS_HEAD",
    "TEAM_LEADER, 2026-06-02, 2027-03-03, TOO_LONG",
    "TEAM_LEADER_AS_EXCEPTION, 2026-12-02, 2026-12-03, NEEDS_HEAD",
    "TEAM_LEADER_AS_EXCEPTION, 2026-12-02, 2027-03-02, NEEDS_HEAD",
    "TEAM_LEADER_AS_EXCEPTION, 2026-12-02, 2027-03-03, TOO_LONG",
  })
  void each_goes_further_than_the_one_before(
      Extension.AskedBy askedBy, LocalDate plannedEnd, LocalDate until, String code) {
    assertThat(Extension.of(until, plannedEnd, COURSE_END, LIMITS, askedBy).code()).isEqualTo(code);
  }
}
