package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.coordination.CapacityPlaces;
import dk.hjemvej.coordination.CapacitySettings;
import dk.hjemvej.coordination.Pool;
import dk.hjemvej.coordination.WaitingList;
import dk.hjemvej.scenario.support.Journey;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Coordination with a place, without one, and what happens on the waiting list meanwhile. */
@PathwayTest
class AuthorityCoordinationScenarioTest {

  private static final Map<String, Object> TWENTY = with("birthDate", "2005-09-01");

  @Autowired Pathway pathway;
  @Autowired PassingTime time;
  @Autowired CapacityPlaces places;
  @Autowired CapacitySettings settings;
  @Autowired WaitingList waitingList;
  @Autowired Journey journey;
  @Autowired RuntimeService runtime;

  @BeforeEach
  void a_monday_in_march() {
    time.startsAt("2026-03-02T10:00");
  }

  @AfterEach
  void as_many_places_as_before() {
    places.resize(Pool.COORDINATION, settings.of(Pool.COORDINATION));
  }

  @Test
  void with_a_free_place_the_meeting_is_held_and_an_action_plan_offered() {
    var youth = coordinated(TWENTY);
    assertThat(places.holders(Pool.COORDINATION)).containsExactly(youth.caseNumber());
    youth
        .submits("UserTask_CoordinationMeeting")
        .submits("UserTask_ActionPlan", with("citizenWants", "NO"))
        .hasPassed("EndEvent_Coordinated")
        .hasEnded();
    assertThat(youth.finalVariable("authority-coordination", "outcome")).isEqualTo("COORDINATED");
  }

  @Test
  void at_seventeen_the_youth_plan_is_obtained_instead() {
    var youth = coordinated(with("birthDate", "2008-03-03"));
    youth
        .submits("UserTask_CoordinationMeeting")
        .isWaitingOnlyAt("UserTask_YouthPlan")
        .submits("UserTask_YouthPlan")
        .hasPassed("EndEvent_Coordinated")
        .hasEnded();
  }

  @Test
  void who_turns_eighteen_before_the_plan_is_made_is_offered_an_action_plan() {
    var youth = coordinated(with("birthDate", "2008-03-03"));
    time.passesUntil("2026-03-03T08:00");
    youth.submits("UserTask_CoordinationMeeting").isWaitingOnlyAt("UserTask_ActionPlan");
  }

  @Test
  void a_meeting_has_participants_an_agreement_and_a_reason_when_the_citizen_is_absent() {
    var youth = coordinated(TWENTY);
    assertThatThrownBy(
            () ->
                youth.submits(
                    "UserTask_CoordinationMeeting",
                    with("citizenAttended", "NO", "whyAbsent", "", "participants", List.of())))
        .hasMessageContaining("Deltagere")
        .hasMessageContaining("Hvorfor ikke");
    youth.submits(
        "UserTask_CoordinationMeeting",
        with("citizenAttended", "NO", "agreementCount", "3", "agreement3What", "Ringe til banken"));
    assertThat(youth.caseRecord().text("agreement3What")).isEqualTo("Ringe til banken");
  }

  @Test
  void without_a_place_one_waits_is_told_and_takes_the_place_when_it_comes() {
    var first = onlyPlaceTaken();
    var youth = coordinated(TWENTY);
    youth.isWaitingOnlyAt("UserTask_InformWaiting").submits("UserTask_InformWaiting");

    leaves(first);
    youth
        .isWaitingOnlyAt("UserTask_ConfirmPlace")
        .submits("UserTask_ConfirmPlace", with("confirmed", "YES"))
        .hasPassed("EndEvent_PlaceTaken")
        .isWaitingOnlyAt("UserTask_CoordinationMeeting");
    assertThat(places.holders(Pool.COORDINATION)).containsExactly(youth.caseNumber());
    assertThat(waitingList.everyone(Pool.COORDINATION)).isEmpty();
  }

  @Test
  void who_does_not_want_the_place_leaves_the_list_and_it_goes_to_the_next() {
    var first = onlyPlaceTaken();
    var youth = coordinated(TWENTY);
    var next = coordinated(TWENTY);

    leaves(first);
    youth
        .submits("UserTask_ConfirmPlace", with("confirmed", "NO"))
        .hasPassed("EndEvent_LeftWaitingList", "EndEvent_PlaceDeclined")
        .hasEnded();
    assertThat(youth.finalVariable("authority-coordination", "outcome")).isEqualTo("DECLINED");
    next.isWaitingAt("UserTask_ConfirmPlace");
  }

  @Test
  void who_is_not_reached_in_time_keeps_the_rank_and_the_place_goes_on() {
    var first = onlyPlaceTaken();
    var youth = coordinated(TWENTY);
    var next = coordinated(TWENTY);

    leaves(first);
    time.passesUntil("2026-03-07T23:59");
    youth.isWaitingAt("UserTask_ConfirmPlace");
    next.isNotAt("UserTask_ConfirmPlace");

    time.passesUntil("2026-03-08T00:00");
    youth.isNotAt("UserTask_ConfirmPlace").hasPassed("TimerEvent_AnswerOverdue");
    next.isWaitingAt("UserTask_ConfirmPlace");
    assertThat(waitingList.everyone(Pool.COORDINATION))
        .containsExactly(youth.caseNumber(), next.caseNumber());

    next.submits("UserTask_ConfirmPlace", with("confirmed", "YES"));
    var late = coordinated(TWENTY);
    leaves(next);
    youth.isWaitingAt("UserTask_ConfirmPlace");
    late.isNotAt("UserTask_ConfirmPlace");
  }

  @Test
  void who_was_not_reached_is_asked_again_after_the_next_contact() {
    var first = onlyPlaceTaken();
    var youth = coordinated(TWENTY);
    leaves(first);
    youth
        .submits("UserTask_ConfirmPlace", with("confirmed", "NOT_REACHED"))
        .isNotAt("UserTask_ConfirmPlace");
    time.passes(java.time.Duration.ofHours(1));
    youth.isNotAt("UserTask_ConfirmPlace");

    youth.submits("UserTask_InformWaiting").isWaitingAt("UserTask_ConfirmPlace");
  }

  @Test
  void a_place_that_the_waiting_could_not_be_reached_for_goes_to_who_comes_next() {
    var first = onlyPlaceTaken();
    var youth = coordinated(TWENTY);
    leaves(first);
    youth.submits("UserTask_ConfirmPlace", with("confirmed", "NOT_REACHED"));
    coordinated(TWENTY).isWaitingOnlyAt("UserTask_CoordinationMeeting");
  }

  @Test
  void contact_is_kept_while_waiting_and_no_safe_place_to_sleep_moves_one_forward() {
    var first = onlyPlaceTaken();
    var earlier = coordinated(TWENTY);
    var youth = coordinated(TWENTY);
    youth.submits("UserTask_InformWaiting");

    time.passesUntil("2026-03-15T23:59");
    youth.isNotAt("UserTask_KeepWaitingContact");
    time.passesUntil("2026-03-16T00:01");
    youth.submits("UserTask_KeepWaitingContact", with("sleepsTonight", "NOWHERE"));

    leaves(first);
    youth.isWaitingAt("UserTask_ConfirmPlace");
    earlier.isNotAt("UserTask_ConfirmPlace");

    youth
        .submits("UserTask_ConfirmPlace", with("confirmed", "YES"))
        .hasPassed("EndEvent_PlaceTaken");
    time.passesUntil("2026-03-30T00:01");
    assertThat(youth.timesPassed("UserTask_KeepWaitingContact")).isEqualTo(1);
  }

  @Test
  void acute_danger_is_handled_while_the_waiting_goes_on() {
    onlyPlaceTaken();
    var youth = coordinated(with("birthDate", "2005-09-01", "acuteDanger", true));
    youth
        .isWaitingOnlyAt("UserTask_AcuteWaiting", "UserTask_InformWaiting")
        .submits("UserTask_AcuteWaiting")
        .isWaitingOnlyAt("UserTask_InformWaiting");
  }

  @Test
  void a_place_that_comes_while_the_danger_is_handled_is_offered_at_once() {
    var first = onlyPlaceTaken();
    var youth = coordinated(with("birthDate", "2005-09-01", "acuteDanger", true));
    leaves(first);
    youth
        .isWaitingOnlyAt("UserTask_AcuteWaiting", "UserTask_InformWaiting", "UserTask_ConfirmPlace")
        .submits("UserTask_ConfirmPlace", with("confirmed", "YES"))
        .isWaitingOnlyAt("UserTask_CoordinationMeeting");
  }

  @Test
  void a_wait_beyond_the_case_deadline_calls_for_a_written_notice() {
    var first = onlyPlaceTaken();
    var told = coordinated(TWENTY);
    var untold = coordinated(TWENTY);
    time.passesUntil("2026-04-27T23:59");
    told.isNotAt("UserTask_NewDeadlineNotice");
    time.passesUntil("2026-04-28T00:00");
    told.submits("UserTask_NewDeadlineNotice", with("newDeadline", "2026-06-01"))
        .hasPassed("EndEvent_NewDeadlineGiven")
        .isRunning();

    leaves(first);
    told.submits("UserTask_ConfirmPlace", with("confirmed", "NO")).hasEnded();
    untold
        .isWaitingAt("UserTask_NewDeadlineNotice")
        .submits("UserTask_ConfirmPlace", with("confirmed", "YES"))
        .submits("UserTask_CoordinationMeeting")
        .submits("UserTask_ActionPlan")
        .hasEnded();
  }

  @Test
  void a_long_wait_is_the_leaders_then_the_heads_until_there_is_a_place() {
    var first = onlyPlaceTaken();
    var youth = coordinated(TWENTY);
    time.passesUntil("2026-03-31T23:59");
    youth.isNotAt("UserTask_DecideOverrun").hasPassed("EndEvent_NobodyYet");
    time.passesUntil("2026-04-01T08:00");
    youth.isWaitingAt("UserTask_DecideOverrun");
    time.passesUntil("2026-05-30T23:59");
    youth.isNotAt("UserTask_ManagementDecision");
    time.passesUntil("2026-05-31T08:00");
    youth.isWaitingAt("UserTask_DecideOverrun", "UserTask_ManagementDecision");

    leaves(first);
    youth
        .submits("UserTask_ConfirmPlace", with("confirmed", "YES"))
        .isNotAt("UserTask_DecideOverrun", "UserTask_ManagementDecision");
  }

  @Test
  void the_most_points_go_first_then_the_longest_wait() {
    var first = onlyPlaceTaken();
    var calm = coordinated(TWENTY);
    var minor = coordinated(with("birthDate", "2008-06-01"));
    var pregnant = coordinated(with("birthDate", "2005-09-01", "pregnantOrChild", true));
    var released = coordinated(with("birthDate", "2005-09-01", "releaseOn", "2026-04-01"));
    var prison = coordinated(with("birthDate", "2005-09-01", "homelessnessType", "PRISON_NO_HOME"));

    Walk holder = first;
    for (Walk next : List.of(minor, pregnant, released, prison, calm)) {
      leaves(holder);
      next.isWaitingAt("UserTask_ConfirmPlace")
          .submits("UserTask_ConfirmPlace", with("confirmed", "YES"));
      holder = next;
    }
  }

  @Test
  void a_case_that_an_administrator_deletes_gives_its_place_to_the_first_in_the_queue() {
    places.resize(Pool.COORDINATION, 1);
    var deleted = journey.enrolled("010104-1234").isWaitingAt("UserTask_CoordinationMeeting");
    var youth = coordinated(TWENTY);
    youth.isNotAt("UserTask_ConfirmPlace");

    runtime.deleteProcessInstances(
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(deleted.caseNumber().value())
            .rootProcessInstances()
            .list()
            .stream()
            .map(instance -> instance.getId())
            .toList(),
        "Ryddet op",
        true,
        true);
    time.settle();
    youth.isWaitingAt("UserTask_ConfirmPlace");
    assertThat(places.holders(Pool.COORDINATION)).containsExactly(youth.caseNumber());
  }

  private Walk coordinated(Map<String, Object> recordSays) {
    return pathway.startsCalled("authority-coordination", recordSays, Map.of());
  }

  private Walk onlyPlaceTaken() {
    places.resize(Pool.COORDINATION, 1);
    return coordinated(TWENTY);
  }

  private void leaves(Walk holder) {
    places.release(holder.caseNumber(), Pool.COORDINATION);
    time.settle();
  }
}
