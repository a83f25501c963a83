package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Eight weeks before the release there is a plan for the first night, money and a first meeting.
 */
@PathwayTest
class ReleaseScenarioTest {

  private static final String KNOWN = "UserTask_RecordRelease";
  private static final String WATCH = "UserTask_WatchRelease";
  private static final String PLAN = "UserTask_ReleasePlan";

  @Autowired private Pathway pathway;
  @Autowired private PassingTime time;
  @Autowired private CivilTime civil;

  private Walk youth;

  @BeforeEach
  void isToBeReleased() {
    time.startsAt("2026-03-02T10:00");
    youth = pathway.startsCalled("release", Map.of());
  }

  @Test
  void the_plan_is_made_eight_weeks_before_the_day() {
    youth.submits(KNOWN, with("releaseOn", "2026-06-01"));
    youth.isWaitingOnlyAt(WATCH);
    assertThat(due(WATCH)).isEqualTo("2026-04-06");
    time.passesUntil("2026-04-05T23:59:59");
    youth.isWaitingOnlyAt(WATCH);
    time.passesUntil("2026-04-06T00:00");
    youth.isWaitingOnlyAt(PLAN);
    assertThat(due(PLAN)).isEqualTo("2026-04-09");

    youth.submits(PLAN, with("releasePlanReady", "YES", "releaseOn", "2026-06-01"));
    youth.hasPassed("EndEvent_Planned").hasEnded();
  }

  @Test
  void a_new_day_moves_the_plan() {
    youth.submits(KNOWN, with("releaseOn", "2026-06-01"));
    youth.submits(WATCH, with("releaseOn", "2026-07-01"));
    time.passesUntil("2026-05-05T23:59:59");
    youth.isWaitingOnlyAt(WATCH);
    time.passesUntil("2026-05-06T00:00");
    youth.isWaitingOnlyAt(PLAN);

    youth.submits(PLAN, with("releasePlanReady", "MOVED", "releaseOn", "2026-08-01"));
    youth.isWaitingOnlyAt(WATCH);
    assertThat(due(WATCH)).isEqualTo("2026-06-06");
    youth.submits(WATCH, with("releaseOn", "2026-05-20"));
    youth.isWaitingOnlyAt(PLAN);
  }

  @Test
  void a_day_nearer_than_that_is_planned_for_at_once() {
    youth.submits(KNOWN, with("releaseOn", "2026-03-04"));
    youth.isWaitingOnlyAt(PLAN);
    assertThat(due(PLAN)).as("not after the release").isEqualTo("2026-03-04");
  }

  @Test
  void no_release_in_the_past_and_no_half_plan() {
    assertThatThrownBy(() -> youth.submits(KNOWN, with("releaseOn", "2026-03-01")))
        .hasMessageContaining("Løslades den");
    youth.submits(KNOWN, with("releaseOn", "2026-03-04"));
    assertThatThrownBy(() -> youth.submits(PLAN, with("releasePlanReady", "YES", "home", "")))
        .hasMessageContaining("Bolig");
    assertThatThrownBy(
            () -> youth.submits(PLAN, with("releasePlanReady", "MOVED", "releaseOn", "2026-03-01")))
        .hasMessageContaining("Løslades den");
    youth.isWaitingOnlyAt(PLAN);
  }

  private String due(String task) {
    return civil.civilDate(youth.task(task).getDueDate().toInstant()).toString();
  }
}
