package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** ACT: a team, a note every week, a review every half year, no end. */
@PathwayTest
@Import(SupportedCase.class)
class ActScenarioTest {

  private static final String CONTACT = "UserTask_ContactCitizen";
  private static final String NOTE = "UserTask_ActTeamNote";
  private static final String REVIEW = "UserTask_ActReview";

  @Autowired SupportedCase cases;
  @Autowired PassingTime time;

  @Test
  void a_team_note_every_week() {
    time.startsAt("2026-03-02T10:00");
    Walk youth = cases.with("ACT");
    LocalDate meeting = LocalDate.of(2026, 3, 2);
    for (int week = 0; week < 6; week++) {
      youth.isWaitingOnlyAt(CONTACT, NOTE);
      youth.submits(NOTE).isNotAt(NOTE);
      meeting = meeting.plusDays(7);
      time.passesUntil(meeting.minusDays(1) + "T23:59:59");
      youth.isNotAt(NOTE);
      time.passesUntil(meeting + "T10:00");
    }
    youth.isWaitingOnlyAt(CONTACT, NOTE);
  }

  @Test
  void a_review_every_half_year_whatever_happens_to_the_notes() {
    time.startsAt("2026-08-31T10:00");
    Walk youth = cases.with("ACT");
    time.passesUntil("2027-02-27T23:59:59");
    youth.isWaitingOnlyAt(CONTACT, NOTE);
    time.passesUntil("2027-02-28T10:00");
    youth.isWaitingOnlyAt(CONTACT, NOTE, REVIEW);
    youth.submits(REVIEW, with("continuation", "CONTINUE"));
    youth.hasPassed("EndEvent_Continues").isWaitingOnlyAt(CONTACT, NOTE);
    time.passesUntil("2027-08-27T23:59:59");
    youth.isNotAt(REVIEW);
    time.passesUntil("2027-08-28T10:00");
    youth.isWaitingAt(REVIEW);
  }

  @Test
  void closing_is_requested_and_the_support_goes_on() {
    time.startsAt("2026-03-02T10:00");
    Walk youth = cases.with("ACT");
    time.passesUntil("2026-09-02T10:00");
    youth.submits(REVIEW, with("continuation", "CLOSE"));
    youth
        .hasPassed("EndEvent_EndRequested")
        .isWaitingOnlyAt(CONTACT, NOTE, "UserTask_AgreeHandover");
    time.passesUntil("2027-03-02T10:00");
    youth.isWaitingAt(REVIEW).isRunning();
    assertThat(youth.tasks("UserTask_AgreeHandover")).hasSize(1);
  }
}
