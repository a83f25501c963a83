package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.casefile.Homes;
import dk.hjemvej.casefile.Homes.Progress;
import dk.hjemvej.engine.tasks.CaseDates;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** FACTS C-13: the young person is told a day; when it is not kept, a leader is asked at once. */
@PathwayTest
class HousingHorizonScenarioTest {

  @Autowired Pathway pathway;
  @Autowired PassingTime time;
  @Autowired StandingLadders ladders;
  @Autowired Homes homes;
  @Autowired CaseDates dates;
  @Autowired CorrectedAnswer corrected;
  @Autowired JdbcClient jdbc;

  private Walk youth;

  @BeforeEach
  void applied() {
    time.startsAt("2026-03-02T10:00");
    youth =
        pathway
            .startsCalled("housing-attempt", Map.of())
            .submits("UserTask_HousingRegistration", with("associations", 1));
  }

  @Test
  void without_a_promise_nobody_is_asked() {
    youth.submits("UserTask_HousingApplication", with("expectedMoveIn", null));
    time.passes(Period.ofMonths(6));
    youth.isNotAt("UserTask_NewHorizon");
    assertThat(ladders.of(youth)).isEmpty();
  }

  @Test
  void a_day_that_is_not_kept_asks_the_team_leader_at_once_and_reminds_every_week() {
    promises("2026-05-01");
    time.passesUntil("2026-05-01T23:59:58");
    youth.isNotAt("UserTask_NewHorizon");
    assertThat(ladders.of(youth)).isEmpty();

    time.passesUntil("2026-05-02T00:00");
    youth.isWaitingAt("UserTask_NewHorizon");
    assertThat(youth.task("UserTask_NewHorizon").getDueDate()).isEqualTo("2026-05-01T21:59:59Z");
    assertThat(ladders.of(youth)).containsExactly("HOUSING_HORIZON");
    assertThat(level()).isEqualTo(2);
    assertThat(notices()).isEqualTo(1);

    time.passesUntil("2026-05-07T23:00");
    assertThat(notices()).isEqualTo(1);
    time.passesUntil("2026-05-08T12:00");
    assertThat(notices()).isEqualTo(2);
    time.passesUntil("2026-05-15T12:00");
    assertThat(notices()).isEqualTo(3);
  }

  @Test
  void a_new_day_ends_the_ladder_and_is_a_promise_like_the_first() {
    promises("2026-05-01");
    time.passesUntil("2026-05-04T10:00");
    assertThatThrownBy(
            () ->
                youth.submits(
                    "UserTask_NewHorizon",
                    with("expectedMoveIn", "2026-05-03", "citizenTold", true)))
        .hasMessageContaining("Forventet indflytning");
    assertThatThrownBy(
            () ->
                youth.submits(
                    "UserTask_NewHorizon",
                    with("expectedMoveIn", "2026-06-01", "citizenTold", false)))
        .hasMessageContaining("Borger orienteret");
    youth.submits("UserTask_NewHorizon", with("expectedMoveIn", "2026-06-01", "citizenTold", true));
    assertThat(ladders.of(youth)).isEmpty();
    assertThat(promised()).isEqualTo("2026-06-01");
    time.passesUntil("2026-06-01T23:59:58");
    youth.isNotAt("UserTask_NewHorizon");
    time.passesUntil("2026-06-02T00:00");
    youth.isWaitingAt("UserTask_NewHorizon");
  }

  @Test
  void a_promise_moved_in_time_moves_what_is_waited_for() {
    promises("2026-05-01");
    youth.submits("UserTask_AllocationDecision", with("allocationResult", "INCOMPLETE"));
    promises("2026-07-01");
    assertThat(dates.differences()).isEmpty();
    time.passesUntil("2026-07-01T23:00");
    youth.isNotAt("UserTask_NewHorizon");
    time.passesUntil("2026-07-02T00:00");
    youth.isWaitingAt("UserTask_NewHorizon");
  }

  @Test
  void a_new_day_agreed_elsewhere_does_the_open_task() {
    promises("2026-03-10");
    time.passesUntil("2026-03-11T10:00");
    youth.isWaitingAt("UserTask_NewHorizon");
    youth.submits("UserTask_AllocationDecision", with("allocationResult", "INCOMPLETE"));
    promises("2026-06-01");
    youth.isNotAt("UserTask_NewHorizon").hasPassed("MessageEvent_HorizonAgreed");
    assertThat(ladders.of(youth)).isEmpty();
    assertThat(dates.differences()).isEmpty();
  }

  @Test
  void a_day_that_was_written_wrongly_is_followed_as_it_is_corrected() {
    promises("2026-05-01");
    corrected.at(youth, "UserTask_HousingApplication", with("expectedMoveIn", "2026-04-01"));
    assertThat(promised()).isEqualTo("2026-04-01");
    assertThat(dates.differences()).isEmpty();
    time.passesUntil("2026-04-01T23:59:58");
    youth.isNotAt("UserTask_NewHorizon");
    time.passesUntil("2026-04-02T00:00");
    youth.submits("UserTask_NewHorizon", with("expectedMoveIn", "2026-05-10", "citizenTold", true));

    corrected.at(youth, "UserTask_NewHorizon", with("expectedMoveIn", "2026-06-10"));
    corrected.at(youth, "UserTask_HousingApplication", with("expectedMoveIn", "2026-04-20"));
    assertThat(promised()).isEqualTo("2026-06-10");
    time.passesUntil("2026-06-10T23:59:58");
    youth.isNotAt("UserTask_NewHorizon");
    time.passesUntil("2026-06-11T00:00");
    youth.isWaitingAt("UserTask_NewHorizon");
  }

  @Test
  void the_day_is_read_by_others_from_the_attempt() {
    promises("2026-05-01");
    assertThat(homes.of(youth.caseNumber()))
        .contains(new Progress(LocalDate.of(2026, 5, 1), null, null));
  }

  private void promises(String day) {
    youth.submits("UserTask_HousingApplication", with("expectedMoveIn", day));
  }

  private String promised() {
    return String.valueOf(homes.of(youth.caseNumber()).orElseThrow().expectedMoveIn());
  }

  private int level() {
    return jdbc.sql("select max(level) from escalation_step").query(Integer.class).single();
  }

  private long notices() {
    return jdbc.sql("select count(*) from notice where subject = 'HOUSING_HORIZON'")
        .query(Long.class)
        .single();
  }
}
