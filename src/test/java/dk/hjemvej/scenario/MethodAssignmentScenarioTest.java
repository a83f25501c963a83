package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.assignment.MethodCourses;
import dk.hjemvej.assignment.Provider;
import dk.hjemvej.casefile.Method;
import dk.hjemvej.casefile.ResponsibleWorker;
import dk.hjemvej.coordination.CapacityPlaces;
import dk.hjemvej.coordination.CapacitySettings;
import dk.hjemvej.coordination.Pool;
import dk.hjemvej.coordination.WaitingList;
import dk.hjemvej.engine.forms.FormOptions;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** From the clarification to a method, a place and a worker. */
@PathwayTest
class MethodAssignmentScenarioTest {

  private static final Map<String, Object> TWENTY = with("birthDate", "2005-09-01");
  private static final Map<String, Object> SEVENTEEN = with("birthDate", "2008-06-01");

  @Autowired Pathway pathway;
  @Autowired PassingTime time;
  @Autowired CapacityPlaces places;
  @Autowired CapacitySettings settings;
  @Autowired WaitingList waitingList;
  @Autowired MethodCourses courses;
  @Autowired ResponsibleWorker responsible;

  @Autowired
  @Qualifier("workers")
  FormOptions workers;

  @BeforeEach
  void a_monday_in_march() {
    time.startsAt("2026-03-02T10:00");
  }

  @AfterEach
  void as_many_places_as_before() {
    for (Pool pool : Pool.values()) {
      places.resize(pool, settings.of(pool));
    }
  }

  @Test
  void a_decision_that_follows_the_proposal_leads_to_a_place_and_a_worker() {
    var youth = decides(TWENTY, "HIGH_DEGREE", "SHORT_TRANSITION", "MANAGES");
    assertThat(youth.variable("proposal")).isEqualTo("CTI");
    youth
        .submits("UserTask_DecideMethod", with("chosenMethod", "CTI", "grant", "GRANTED"))
        .isWaitingOnlyAt("UserTask_AssignWorker");
    assertThat(workers.options(youth.caseNumber()))
        .extracting(FormOptions.Option::label)
        .allMatch(label -> label.contains("(0/10)"));

    youth.submits("UserTask_AssignWorker", with("worker", "cti")).hasPassed("EndEvent_Assigned");
    youth.hasEnded();
    assertThat(youth.finalVariable("method-assignment", "outcome")).isEqualTo("ASSIGNED");
    assertThat(youth.finalVariable("method-assignment", "method")).isEqualTo("CTI");
    assertThat(responsible.of(youth.caseNumber())).contains("cti");
    assertThat(courses.open(youth.caseNumber()))
        .hasValueSatisfying(
            course -> {
              assertThat(course.method()).isEqualTo(Method.CTI);
              assertThat(course.provider()).isEqualTo(Provider.MUNICIPALITY);
              assertThat(course.startedOn()).isEqualTo("2026-03-02");
            });
    assertThat(workers.options(youth.caseNumber()))
        .filteredOn(option -> option.value().equals("cti"))
        .extracting(FormOptions.Option::label)
        .allMatch(label -> label.contains("(1/10)"));
    assertThat(places.holders(Pool.METHOD)).containsExactly(youth.caseNumber());
  }

  @Test
  void only_members_of_the_methods_team_can_be_chosen() {
    var youth = decides(TWENTY, "CANNOT", "LONG_TERM", "CONTINUED_INTENSIVE");
    youth.submits("UserTask_DecideMethod", with("chosenMethod", "ACT", "grant", "PARTLY"));
    assertThatThrownBy(() -> youth.submits("UserTask_AssignWorker", with("worker", "cti")))
        .hasMessageContaining("Medarbejder");
    youth.submits("UserTask_AssignWorker", with("worker", "act")).hasEnded();
    assertThat(places.holders(Pool.ACT)).containsExactly(youth.caseNumber());
    assertThat(places.holders(Pool.METHOD)).isEmpty();
  }

  @Test
  void a_deviation_needs_a_reason_and_a_leader_who_agrees() {
    var youth = decides(TWENTY, "HIGH_DEGREE", "SHORT_TRANSITION", "MANAGES");
    assertThatThrownBy(
            () ->
                youth.submits(
                    "UserTask_DecideMethod",
                    with("chosenMethod", "ICM", "grant", "GRANTED", "deviationReason", "")))
        .hasMessageContaining("Begrundelse for afvigelse");

    youth
        .submits("UserTask_DecideMethod", with("chosenMethod", "ICM", "grant", "GRANTED"))
        .submits("UserTask_ApproveDeviation", with("deviationApproved", false))
        .isWaitingOnlyAt("UserTask_DecideMethod");
    youth
        .submits("UserTask_DecideMethod", with("chosenMethod", "ICM", "grant", "GRANTED"))
        .submits("UserTask_ApproveDeviation", with("deviationApproved", true))
        .submits("UserTask_AssignWorker", with("worker", "icm"))
        .hasEnded();
    assertThat(courses.open(youth.caseNumber()))
        .hasValueSatisfying(course -> assertThat(course.method()).isEqualTo(Method.ICM));
  }

  @Test
  void a_borderline_case_is_decided_at_a_meeting_and_any_choice_follows_it() {
    var youth = decides(TWENTY, "SOME_DEGREE", "SHORT_TRANSITION", "MANAGES");
    assertThat(youth.variable("proposal")).isEqualTo("CONFERENCE");
    assertThatThrownBy(
            () ->
                youth.submits(
                    "UserTask_DecideMethod", with("chosenMethod", "ICM", "meetingOn", "")))
        .hasMessageContaining("Visitationsmøde holdt");
    youth
        .submits("UserTask_DecideMethod", with("chosenMethod", "ICM", "grant", "GRANTED"))
        .isWaitingOnlyAt("UserTask_AssignWorker");
  }

  @Test
  void a_refusal_needs_complaint_guidance_and_ends_without_a_course() {
    var youth = decides(TWENTY, "HIGH_DEGREE", "SHORT_TRANSITION", "MANAGES");
    assertThatThrownBy(
            () ->
                youth.submits(
                    "UserTask_DecideMethod",
                    with(
                        "chosenMethod", "CTI",
                        "grant", "REFUSED",
                        "complaintGuidanceGiven", false)))
        .hasMessageContaining("Klagevejledning givet");
    youth
        .submits("UserTask_DecideMethod", with("chosenMethod", "CTI", "grant", "REFUSED"))
        .hasPassed("EndEvent_SupportRefused")
        .hasEnded();
    assertThat(youth.finalVariable("method-assignment", "outcome")).isEqualTo("REFUSED");
    assertThat(courses.open(youth.caseNumber())).isEmpty();
    assertThat(places.holders(Pool.METHOD)).isEmpty();
  }

  @Test
  void a_wish_that_is_not_followed_needs_a_reason_and_complaint_guidance() {
    var youth = decides(TWENTY, "HIGH_DEGREE", "SHORT_TRANSITION", "MANAGES");
    assertThatThrownBy(
            () ->
                youth.submits(
                    "UserTask_DecideMethod",
                    with(
                        "chosenMethod", "CTI",
                        "grant", "GRANTED",
                        "wishFollowed", "NO",
                        "wishReason", "",
                        "complaintGuidanceGiven", false)))
        .hasMessageContaining("Begrundelse, ønske ikke fulgt")
        .hasMessageContaining("Klagevejledning givet");
  }

  @Test
  void at_seventeen_only_the_childrens_act_is_accepted() {
    var youth = decides(SEVENTEEN, "HIGH_DEGREE", "SHORT_TRANSITION", "MANAGES");
    for (String basis : new String[] {"SECTION_85A", "SECTION_85", "YOUTH_SUPPORT"}) {
      assertThatThrownBy(
              () ->
                  youth.submits(
                      "UserTask_DecideMethod",
                      with(
                          "chosenMethod", "CTI",
                          "grant", "GRANTED",
                          "legalBasis", basis,
                          "decidedBy", "CHILDREN_AUTHORITY")))
          .hasMessageContaining("Lovgrundlag");
    }
    youth
        .isWaitingOnlyAt("UserTask_DecideMethod")
        .submits(
            "UserTask_DecideMethod",
            with(
                "chosenMethod", "CTI",
                "grant", "GRANTED",
                "legalBasis", "CHILDRENS_ACT",
                "decidedBy", "CHILDREN_AUTHORITY"))
        .isWaitingOnlyAt("UserTask_AssignWorker");
  }

  @Test
  void past_the_case_deadline_a_written_notice_is_due_once() {
    var youth = decides(TWENTY, "HIGH_DEGREE", "SHORT_TRANSITION", "MANAGES");
    time.passesUntil("2026-04-27T23:59");
    youth.isNotAt("UserTask_NewDeadlineNotice");
    time.passesUntil("2026-04-28T00:00");
    youth.isWaitingOnlyAt("UserTask_DecideMethod", "UserTask_NewDeadlineNotice");

    youth
        .submits("UserTask_NewDeadlineNotice", with("newDeadline", "2026-05-20"))
        .submits("UserTask_DecideMethod", with("chosenMethod", "ACT", "grant", "GRANTED"))
        .submits("UserTask_ApproveDeviation", with("deviationApproved", false))
        .isWaitingOnlyAt("UserTask_DecideMethod");
    time.passesUntil("2026-05-20T23:59");
    youth.isNotAt("UserTask_NewDeadlineNotice");
    time.passesUntil("2026-05-21T00:00");
    youth.isWaitingAt("UserTask_NewDeadlineNotice");
  }

  @Test
  void a_decision_makes_an_unwritten_notice_pointless() {
    var youth = decides(TWENTY, "HIGH_DEGREE", "SHORT_TRANSITION", "MANAGES");
    time.passesUntil("2026-04-28T00:00");
    youth
        .submits("UserTask_DecideMethod", with("chosenMethod", "CTI", "grant", "GRANTED"))
        .submits("UserTask_AssignWorker", with("worker", "cti"))
        .hasEnded();
  }

  @Test
  void full_places_may_be_exceeded_by_a_leader_and_that_is_marked() {
    var youth = whenFull();
    assertThatThrownBy(
            () ->
                youth.submits(
                    "UserTask_SolveFullPlaces",
                    with("placeSolution", "OVERRIDE", "solutionReason", "")))
        .hasMessageContaining("Begrundelse for at fravige loftet");
    youth
        .submits("UserTask_SolveFullPlaces", with("placeSolution", "OVERRIDE"))
        .isWaitingOnlyAt("UserTask_AssignWorker");
    assertThat(places.use(Pool.METHOD)).isEqualTo(new CapacityPlaces.Use(Pool.METHOD, 0, 0, 1));
    assertThat(waitingList.everyone(Pool.METHOD)).isEmpty();
  }

  @Test
  void somebody_outside_may_give_the_support() {
    var youth = whenFull();
    youth
        .submits("UserTask_SolveFullPlaces", with("placeSolution", "EXTERNAL"))
        .submits("UserTask_AssignWorker", with("worker", "cti"))
        .hasEnded();
    assertThat(courses.open(youth.caseNumber()))
        .hasValueSatisfying(course -> assertThat(course.provider()).isEqualTo(Provider.EXTERNAL));
    assertThat(waitingList.everyone(Pool.METHOD)).isEmpty();
  }

  @Test
  void section_85_meanwhile_keeps_the_rank_from_the_day_it_was_full() {
    var youth = whenFull();
    time.passes(java.time.Period.ofDays(3));
    var later = decidedOnCti();
    later.submits("UserTask_SolveFullPlaces", with("placeSolution", "SECTION_85_MEANWHILE"));
    youth.submits("UserTask_SolveFullPlaces", with("placeSolution", "SECTION_85_MEANWHILE"));

    places.resize(Pool.METHOD, 1);
    time.settle();
    later.isNotAt("UserTask_ConfirmPlace");
    youth
        .submits("UserTask_ConfirmPlace", with("confirmed", "YES"))
        .isWaitingOnlyAt("UserTask_AssignWorker");
  }

  @Test
  void who_no_longer_wants_the_methods_place_ends_without_a_course() {
    var youth = whenFull();
    youth.submits("UserTask_SolveFullPlaces", with("placeSolution", "SECTION_85_MEANWHILE"));
    places.resize(Pool.METHOD, 1);
    time.settle();
    youth
        .submits("UserTask_ConfirmPlace", with("confirmed", "NO"))
        .hasPassed("EndEvent_MethodPlaceDeclined", "EndEvent_MethodDeclined")
        .hasEnded();
    assertThat(youth.finalVariable("method-assignment", "outcome")).isEqualTo("DECLINED");
  }

  @Test
  void a_clarification_that_contradicts_itself_is_refused_with_an_explanation() {
    var youth = pathway.startsCalled("target-group-clarification", TWENTY, Map.of());
    assertThatThrownBy(
            () ->
                youth.submits(
                    "UserTask_ClarifyTargetGroup",
                    with(
                        "useOfServices", "CANNOT",
                        "needDuration", "SHORT_TRANSITION",
                        "nineMonthPrognosis", "MANAGES")))
        .hasMessageContaining("modsiger hinanden");
    youth
        .submits(
            "UserTask_ClarifyTargetGroup",
            with(
                "useOfServices", "CANNOT",
                "needDuration", "SHORT_TRANSITION",
                "nineMonthPrognosis", "ORDINARY_SUPPORT"))
        .hasPassed("EndEvent_Clarified")
        .hasEnded();
    assertThat(youth.finalVariable("target-group-clarification", "useOfServices"))
        .isEqualTo("CANNOT");
  }

  private Walk decides(
      Map<String, Object> recordSays, String use, String duration, String prognosis) {
    return pathway.startsCalled(
        "method-assignment",
        recordSays,
        with("useOfServices", use, "needDuration", duration, "nineMonthPrognosis", prognosis));
  }

  private Walk decidedOnCti() {
    return decides(TWENTY, "HIGH_DEGREE", "SHORT_TRANSITION", "MANAGES")
        .submits("UserTask_DecideMethod", with("chosenMethod", "CTI", "grant", "GRANTED"));
  }

  private Walk whenFull() {
    places.resize(Pool.METHOD, 0);
    return decidedOnCti().isWaitingOnlyAt("UserTask_SolveFullPlaces");
  }
}
