package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import dk.hjemvej.support.ContactRhythm;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** ACT: a team, a note every week, a review every half year, no end. */
@PathwayTest
class ActScenarioTest {

  private static final String CONTACT = "UserTask_ContactCitizen";
  private static final String NOTE = "UserTask_ActTeamNote";
  private static final String REVIEW = "UserTask_ActReview";

  @Autowired SupportedCase cases;
  @Autowired PassingTime time;
  @Autowired ContactRhythm rhythm;
  @Autowired StandingLadders ladders;

  @Test
  void a_team_note_every_week() {
    time.startsAt("2026-03-02T10:00");
    Walk youth = cases.with("ACT");
    nobodyMissesAContact(youth);
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
    nobodyMissesAContact(youth);
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
    nobodyMissesAContact(youth);
    time.passesUntil("2026-09-02T10:00");
    youth.submits(REVIEW, with("continuation", "CLOSE"));
    youth
        .hasPassed("EndEvent_EndRequested")
        .isWaitingOnlyAt(CONTACT, NOTE, "UserTask_AgreeHandover");
    time.passesUntil("2027-03-02T10:00");
    youth.isWaitingAt(REVIEW).isRunning();
    assertThat(youth.tasks("UserTask_AgreeHandover")).hasSize(1);
  }

  @Test
  void contact_is_expected_every_third_day_by_the_whole_team() {
    time.startsAt("2026-03-02T10:00");
    Walk youth = cases.with("ACT");
    assertThat(youth.task(CONTACT).getAssignee()).isNull();
    assertThat(youth.variable("nextContactDue")).isEqualTo("2026-03-05");
    assertThat(youth.variable("silenceDue")).isEqualTo("2026-03-11");

    time.passesUntil("2026-03-07T23:59:59");
    youth.isNotAt("UserTask_AgreeContactWay");
    time.passesUntil("2026-03-08T10:00");
    assertThat(ladders.of(youth)).containsExactly("CONTACT");
    youth.isWaitingAt("UserTask_AgreeContactWay");

    time.passesUntil("2026-03-11T23:59:58");
    assertThat(ladders.of(youth)).containsExactly("CONTACT");
    time.passesUntil("2026-03-12T00:00");
    assertThat(ladders.of(youth)).containsExactly("CONTACT");
    assertThat(youth.tasks("UserTask_AgreeContactWay")).hasSize(1);
    youth.isWaitingAt("UserTask_LookOutForCitizen");
    youth.submits(CONTACT).isWaitingOnlyAt(CONTACT, NOTE);
    assertThat(ladders.of(youth)).isEmpty();
  }

  @Test
  void a_review_that_is_late_is_followed_up_and_may_change_how_often_there_is_contact() {
    time.startsAt("2026-03-02T10:00");
    Walk youth = cases.with("ACT");
    nobodyMissesAContact(youth);
    time.passesUntil("2026-09-05T23:59:58");
    assertThat(ladders.of(youth)).isEmpty();
    time.passesUntil("2026-09-06T00:00");
    assertThat(ladders.of(youth)).containsExactly("REVIEW");

    rhythm.resumed(youth.caseNumber());
    youth.submits(REVIEW, with("contactEveryDays", 7));
    assertThat(ladders.of(youth)).isEmpty();
    assertThat(youth.variable("nextContactDue")).isEqualTo("2026-09-13");
    assertThat(youth.variable("silenceDue")).isEqualTo("2026-09-20");
  }

  /** Contact is another test's business. */
  private void nobodyMissesAContact(Walk youth) {
    rhythm.paused(youth.caseNumber(), Period.ofYears(10));
  }
}
