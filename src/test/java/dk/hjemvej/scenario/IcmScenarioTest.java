package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.engine.tasks.CaseDates;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import dk.hjemvej.support.ContactRhythm;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** ICM: as long as it is needed, looked at every three months (FACTS I-05). */
@PathwayTest
class IcmScenarioTest {

  private static final String REVIEW = "UserTask_IcmReview";
  private static final String CONTACT = "UserTask_ContactCitizen";
  private static final String LEADER = "UserTask_IcmLeaderReview";

  @Autowired SupportedCase cases;
  @Autowired PassingTime time;
  @Autowired ContactRhythm rhythm;
  @Autowired StandingLadders ladders;
  @Autowired CaseDates dates;

  @Test
  void two_years_of_icm_with_a_review_every_three_months_and_no_end() {
    Walk youth = begins("2026-01-31T10:00");
    nobodyMissesAContact(youth);
    youth.submits("UserTask_IcmPlan").hasPassed("EndEvent_PlanMade");

    LocalDate review = LocalDate.of(2026, 1, 31);
    for (int no = 1; no <= 8; no++) {
      review = review.plusMonths(3);
      time.passesUntil(review.minusDays(1) + "T23:59:59");
      youth.isNotAt(REVIEW);
      time.passesUntil(review + "T09:00");
      youth.isWaitingAt(REVIEW);
      assertThat(youth.tasks(REVIEW)).hasSize(1);
      youth.submits(REVIEW, with("continuation", "CONTINUE", "progress", true));
      assertThat(youth.waitingAt().contains(LEADER))
          .as("leader at review %d", no)
          .isEqualTo(no % 4 == 0);
      if (no % 4 == 0) {
        youth.submits(LEADER).hasPassed("EndEvent_LeaderReviewed");
      }
    }

    assertThat(review).isEqualTo(LocalDate.of(2028, 1, 30));
    assertThat(youth.variable("reviewNo")).isEqualTo(8);
    youth.isRunning().hasNotPassed("ServiceTask_RequestEnd");
  }

  @Test
  void reviews_come_whether_the_plan_is_made_or_not_and_one_at_a_time() {
    Walk youth = begins("2026-03-02T10:00");
    nobodyMissesAContact(youth);
    time.passesUntil("2027-03-02T10:00");
    assertThat(youth.waitingAt()).contains("UserTask_IcmPlan").containsOnlyOnce(REVIEW);
  }

  @Test
  void two_reviews_without_progress_bring_the_leader_and_do_not_hold_up_the_next_review() {
    Walk youth = begins("2026-03-02T10:00");
    nobodyMissesAContact(youth);
    reviewed(youth, "2026-06-02T10:00", false);
    youth.isNotAt(LEADER);
    reviewed(youth, "2026-09-02T10:00", false);
    youth.isWaitingAt(LEADER);
    reviewed(youth, "2026-12-02T10:00", true);
    assertThat(youth.tasks(LEADER)).hasSize(1);
    youth.submits(LEADER).isNotAt(LEADER);
  }

  @Test
  void closing_is_requested_and_the_support_goes_on() {
    Walk youth = begins("2026-03-02T10:00");
    nobodyMissesAContact(youth);
    time.passesUntil("2026-06-02T10:00");
    youth.submits(REVIEW, with("continuation", "CLOSE"));
    youth.hasPassed("EndEvent_EndRequested").isWaitingAt("UserTask_AgreeHandover");
    time.passesUntil("2026-09-02T10:00");
    youth.submits(REVIEW, with("continuation", "CLOSE"));
    assertThat(youth.tasks("UserTask_AgreeHandover")).hasSize(1);
    time.passesUntil("2026-12-02T10:00");
    youth.isWaitingAt(REVIEW).isRunning();
  }

  @Test
  void contact_is_expected_every_week_and_a_review_may_agree_on_more_or_less() {
    Walk youth = begins("2026-03-02T10:00");
    assertThat(youth.variable("nextContactDue")).isEqualTo("2026-03-09");
    assertThat(youth.variable("silenceDue")).isEqualTo("2026-03-16");
    nobodyMissesAContact(youth);

    time.passesUntil("2026-06-02T10:00");
    rhythm.resumed(youth.caseNumber());
    youth.submits(REVIEW, with("contactEveryDays", 21)).isWaitingAt(CONTACT);
    assertThat(youth.variable("nextContactDue")).isEqualTo("2026-06-23");
    assertThat(youth.variable("silenceDue")).isEqualTo("2026-07-14");
    youth.submits(CONTACT);
    assertThat(youth.variable("nextContactDue")).isEqualTo("2026-06-23");
    nobodyMissesAContact(youth);

    time.passesUntil("2026-09-02T10:00");
    rhythm.resumed(youth.caseNumber());
    youth.submits(REVIEW, with("contactEveryDays", 2));
    assertThat(youth.variable("nextContactDue")).isEqualTo("2026-09-04");
    assertThat(youth.variable("silenceDue")).isEqualTo("2026-09-16");
    assertThat(dates.differences()).isEmpty();
    for (int tooOften : new int[] {0, 32}) {
      time.passesUntil("2026-12-02T10:00");
      assertThatThrownBy(() -> youth.submits(REVIEW, with("contactEveryDays", tooOften)))
          .hasMessageContaining("Kontakt mindst hver");
    }
  }

  @Test
  void a_review_that_is_late_is_followed_up_until_it_is_done() {
    Walk youth = begins("2026-03-02T10:00");
    nobodyMissesAContact(youth);
    time.passesUntil("2026-06-05T23:59:58");
    youth.isWaitingAt(REVIEW);
    assertThat(ladders.of(youth)).isEmpty();
    time.passesUntil("2026-06-06T00:00");
    assertThat(ladders.of(youth)).containsExactly("REVIEW");
    youth.hasPassed("EndEvent_ReviewFollowedUp");

    time.passesUntil("2026-06-18T23:59:59");
    youth.isNotAt("UserTask_DecideOverrun");
    time.passesUntil("2026-06-19T10:00");
    youth.isWaitingAt("UserTask_DecideOverrun", REVIEW);
    time.passesUntil("2026-07-19T23:59:59");
    youth.isNotAt("UserTask_ManagementDecision");
    time.passesUntil("2026-07-20T10:00");
    youth.isWaitingAt("UserTask_ManagementDecision", REVIEW);

    youth.submits(REVIEW);
    youth.isWaitingOnlyAt("UserTask_IcmPlan", CONTACT).isRunning();
    assertThat(ladders.of(youth)).isEmpty();
    assertThat(dates.differences()).isEmpty();
  }

  private Walk begins(String copenhagen) {
    time.startsAt(copenhagen);
    return cases.with("ICM").isWaitingOnlyAt("UserTask_IcmPlan", CONTACT);
  }

  /** Contact is another test's business. */
  private void nobodyMissesAContact(Walk youth) {
    rhythm.paused(youth.caseNumber(), Period.ofYears(10));
  }

  private void reviewed(Walk youth, String at, boolean progress) {
    time.passesUntil(at);
    youth.submits(REVIEW, with("continuation", "CONTINUE", "progress", progress));
  }
}
