package dk.hjemvej.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.casefile.Answers;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettingGoTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private static final Need TAKEN_OVER = need(Receiver.NETWORK, DAY, false);

  @ParameterizedTest
  @CsvSource({
    "NETWORK, , false, false",
    "NETWORK, 2026-03-02, false, true",
    "SELF, , true, false",
    "SELF, 2026-03-02, false, false",
    "SELF, 2026-03-02, true, true",
    "SECTION_85, , true, false",
  })
  void nobody_is_let_go_before_every_need_is_taken_over(
      Receiver receiver, @Nullable LocalDate acceptedOn, boolean leaderAgrees, boolean safe) {
    Need need = need(receiver, acceptedOn, leaderAgrees);

    assertThat(LettingGo.isSafe(List.of(need))).isEqualTo(safe);
    assertThat(LettingGo.isSafe(List.of(TAKEN_OVER, need))).isEqualTo(safe);
    assertThat(LettingGo.isSafe(List.of(need, TAKEN_OVER))).isEqualTo(safe);
  }

  @Test
  void no_needs_at_all_is_no_handover() {
    assertThat(LettingGo.isSafe(List.of())).isFalse();
    assertThat(LettingGo.isAccepted(List.of())).isFalse();
  }

  @Test
  void a_need_is_read_from_what_was_agreed_and_what_was_answered() {
    Answers agreed =
        new Answers(
            Map.of(
                "needs",
                2,
                "receiver1",
                "SECTION_85",
                "startsOn1",
                "2026-04-01",
                "receiver2",
                "SELF",
                "receiver3",
                "ICM"));
    Answers answered = new Answers(Map.of("acceptedOn1", "2026-03-02"));

    assertThat(Need.in(agreed, answered))
        .containsExactly(
            new Need(1, Receiver.SECTION_85, LocalDate.of(2026, 4, 1), DAY, false),
            new Need(2, Receiver.SELF, null, null, false));
    assertThat(LettingGo.isAccepted(Need.in(agreed, answered))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "FULLY, , PURPOSE_FULLY_MET",
    "PARTLY, , PURPOSE_PARTLY_MET",
    "NOT_MET, PRISON, PRISON",
  })
  void the_end_is_named_after_the_purpose_or_else_after_the_reason(
      String purposeMet, @Nullable String outcome, String expected) {
    Answers closingNote =
        outcome == null
            ? new Answers(Map.of("purposeMet", purposeMet))
            : new Answers(Map.of("purposeMet", purposeMet, "outcome", outcome));

    assertThat(ClosingOutcome.of(closingNote)).isEqualTo(expected);
  }

  @Test
  void an_end_without_a_name_is_refused() {
    assertThatThrownBy(() -> ClosingOutcome.of(new Answers(Map.of("purposeMet", "NOT_MET"))))
        .hasMessageContaining("outcome");
    assertThatThrownBy(() -> ClosingOutcome.of(new Answers(Map.of("purposeMet", "MAYBE"))))
        .hasMessageContaining("MAYBE");
  }

  @Test
  void a_planned_end_is_agreed_a_month_before_and_talked_about_two_weeks_before() {
    HandoverDates dates =
        HandoverDates.before(
            new PlannedEnd(LocalDate.of(2026, 3, 31), Period.ofMonths(1), Period.ofDays(14)));

    assertThat(dates.dueOn()).isEqualTo(LocalDate.of(2026, 2, 28));
    assertThat(dates.closingTalkOn()).isEqualTo(LocalDate.of(2026, 3, 17));
  }

  private static Need need(
      Receiver receiver, @Nullable LocalDate acceptedOn, boolean leaderAgrees) {
    return new Need(1, receiver, DAY, acceptedOn, leaderAgrees);
  }
}
