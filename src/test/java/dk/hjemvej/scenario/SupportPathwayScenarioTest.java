package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.coordination.CapacityPlaces;
import dk.hjemvej.coordination.CapacitySettings;
import dk.hjemvej.coordination.Pool;
import dk.hjemvej.scenario.support.Journey;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import java.time.Period;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PathwayTest
class SupportPathwayScenarioTest {

  /** 31 February: a number nobody can have. */
  private static final String CPR = "310204-0001";

  /** The same day, another number nobody can have. */
  private static final String ANOTHER_CPR = "310204-0002";

  /** Runs beside the support from the end of the intake; told in scenarios of its own. */
  private static final String HOUSING = "UserTask_HousingRegistration";

  @Autowired private Pathway pathway;
  @Autowired private Journey journey;
  @Autowired private PassingTime time;
  @Autowired private SupportCases cases;
  @Autowired private CapacityPlaces places;
  @Autowired private CapacitySettings settings;
  @Autowired private RuntimeService runtime;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void onAMondayInMarch() {
    time.startsAt("2026-03-02T10:00");
  }

  @AfterEach
  void as_many_places_as_before() {
    places.resize(Pool.COORDINATION, settings.of(Pool.COORDINATION));
  }

  @Test
  void one_young_person_is_walked_from_the_street_to_a_closed_case() {
    Walk youth = journey.closed(CPR);

    youth.hasEnded();
    assertThat(outcome(youth)).isEqualTo("PURPOSE_FULLY_MET");
    assertThat(heldPlaces(youth)).isZero();
  }

  @Test
  void a_contact_that_leads_to_intake_goes_on_under_the_same_case_number() {
    Walk youth = journey.inIntake();

    youth.isWaitingOnlyAt("UserTask_RegisterCitizen");
    assertThat(
            runtime
                .createProcessInstanceQuery()
                .processDefinitionKey("support-pathway")
                .processInstanceBusinessKey(youth.caseNumber().value())
                .count())
        .isEqualTo(1);
    assertThat(cases.openCases()).containsExactly(youth.caseNumber());
  }

  @Test
  void an_enquiry_about_somebody_on_the_street_begins_with_outreach() {
    Walk youth =
        pathway.starts(
            "support-pathway", "outreach", with("entryRoute", "STREET", "readyForIntake", false));
    youth.isWaitingOnlyAt("UserTask_RecordContact");

    youth.submits(
        "UserTask_RecordContact",
        with("wantsContact", "YES", "acuteDanger", false, "sleepsTonight", "SAFE"));
    youth.submits("UserTask_BuildContact", with("contactResult", "MET", "readyForIntake", true));

    youth.isWaitingOnlyAt("UserTask_RegisterCitizen");
  }

  @Test
  void who_declines_on_the_street_closes_the_case_with_that_outcome() {
    Walk youth =
        pathway.starts(
            "support-pathway", "outreach", with("entryRoute", "STREET", "readyForIntake", false));
    youth.submits(
        "UserTask_RecordContact",
        with("wantsContact", "NO", "acuteDanger", false, "sleepsTonight", "SAFE"));

    youth.hasEnded().hasPassed("EndEvent_EndedBeforeSupport");
    assertThat(outcome(youth)).isEqualTo("WANTED_TO_STOP");
  }

  @Test
  void an_enquiry_from_elsewhere_goes_straight_to_intake_and_may_end_there() {
    Walk youth = pathway.starts("support-pathway", "authority", with("entryRoute", "PRISON"));
    youth.isWaitingOnlyAt("UserTask_RegisterCitizen");

    youth.submits(
        "UserTask_RegisterCitizen",
        with(
            "identification",
            "UNKNOWN",
            "birthDate",
            "2004-05-17",
            "entryRoute",
            "PRISON",
            "sleepsTonight",
            "SAFE",
            "homelessnessType",
            "SOFA_SURFER",
            "actingMunicipalityClear",
            true));
    youth.submits("UserTask_CollectConsent", with("wantsEnrolment", "NO"));

    youth.hasEnded();
    assertThat(outcome(youth)).isEqualTo("WANTED_TO_STOP");
  }

  @Test
  void after_a_refusal_support_goes_on_until_somebody_else_has_taken_over() {
    Walk youth = journey.clarified(CPR);
    youth.submits(
        "UserTask_DecideMethod",
        with("chosenMethod", "CTI", "grant", "REFUSED", "legalBasis", "SECTION_85A"));

    youth.submits("UserTask_ThreePartyMeeting", with("exemption", false));
    youth.isWaitingOnlyAt(HOUSING, "UserTask_BridgeSupport", "UserTask_AgreeHandover");
    time.passes(Period.ofMonths(18));
    youth.isWaitingOnlyAt(
        HOUSING,
        "UserTask_BridgeSupport",
        "UserTask_AgreeHandover",
        "UserTask_DecideOverrun",
        "UserTask_ManagementDecision");
  }

  @Test
  void who_does_not_want_the_coordination_place_is_not_dropped_but_bridged() {
    places.resize(Pool.COORDINATION, 1);
    Walk first = journey.enrolled(CPR);
    Walk youth = journey.enrolled(ANOTHER_CPR);
    youth.isWaitingAt("UserTask_InformWaiting");

    places.release(first.caseNumber(), Pool.COORDINATION);
    time.settle();
    youth.submits("UserTask_ConfirmPlace", with("confirmed", "NO"));

    youth.hasPassed("EndEvent_PlaceDeclined").isWaitingAt("UserTask_BridgeSupport");
  }

  @Test
  void support_that_is_to_continue_is_bridged_and_handed_over_later() {
    Walk youth = journey.clarified(CPR);
    youth.submits(
        "UserTask_DecideMethod",
        with("chosenMethod", "CTI", "grant", "REFUSED", "legalBasis", "SECTION_85A"));
    youth.submits("UserTask_ThreePartyMeeting", with("exemption", false));
    handOver(youth, "CONTINUE");
    youth.isWaitingOnlyAt(HOUSING, "UserTask_BridgeSupport").hasPassed("EndEvent_SupportContinues");

    youth.submits("UserTask_BridgeSupport", with("requestEndAgain", false));
    youth.isWaitingOnlyAt(HOUSING, "UserTask_BridgeSupport");
    youth.submits("UserTask_BridgeSupport", with("requestEndAgain", true));
    youth.isWaitingOnlyAt(HOUSING, "UserTask_AgreeHandover", "UserTask_BridgeSupport");
    handOver(youth, "END");

    youth.hasEnded();
    assertThat(outcome(youth)).isEqualTo("PURPOSE_PARTLY_MET");
    assertThat(heldPlaces(youth)).isZero();
  }

  @Test
  void work_and_education_begin_beside_the_support_not_in_the_first_days() {
    Walk youth = journey.enrolled(CPR);
    youth.isNotAt("UserTask_ThreePartyMeeting");

    Walk supported = journey.clarified("310204-0002");
    supported.submits(
        "UserTask_DecideMethod",
        with("chosenMethod", "CTI", "grant", "GRANTED", "legalBasis", "SECTION_85A"));
    supported.isNotAt("UserTask_ThreePartyMeeting");
    supported.submits("UserTask_AssignWorker", with("worker", "cti"));
    supported.isWaitingOnlyAt(HOUSING, "UserTask_PreCti", "UserTask_ThreePartyMeeting");
  }

  @Test
  void the_way_to_a_home_begins_with_the_enrolment_and_ends_with_the_case() {
    Walk youth = journey.inIntake();
    youth.isNotAt(HOUSING);
    Walk enrolled = journey.enrolled(CPR);
    enrolled.isWaitingAt(HOUSING);

    Walk closed = journey.closed(ANOTHER_CPR);
    closed.hasEnded();
    assertThat(
            jdbc.sql("select end_reason from housing_referral where case_number = ?")
                .param(closed.caseNumber().value())
                .query(String.class)
                .single())
        .isEqualTo("CASE_CLOSED");
  }

  @Test
  void icm_and_act_are_carried_by_their_own_process() {
    Walk icm = journey.clarified(CPR);
    icm.submits(
        "UserTask_DecideMethod",
        with("chosenMethod", "ICM", "grant", "GRANTED", "legalBasis", "SECTION_85A"));
    icm.submits("UserTask_ApproveDeviation", with("deviationApproved", true));
    icm.submits("UserTask_AssignWorker", with("worker", "icm"));
    icm.isWaitingAt("UserTask_IcmPlan");

    Walk act = journey.clarified("310204-0002");
    act.submits(
        "UserTask_DecideMethod",
        with("chosenMethod", "ACT", "grant", "GRANTED", "legalBasis", "SECTION_85A"));
    act.submits("UserTask_ApproveDeviation", with("deviationApproved", true));
    act.submits("UserTask_AssignWorker", with("worker", "act"));
    act.isWaitingAt("UserTask_ActTeamNote");
  }

  @Test
  void an_instance_deleted_by_an_administrator_leaves_nothing_behind() {
    Walk youth = journey.clarified(CPR);
    assertThat(heldPlaces(youth)).isPositive();

    runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(youth.caseNumber().value())
        .rootProcessInstances()
        .list()
        .forEach(
            instance ->
                runtime.deleteProcessInstance(instance.getId(), "by an administrator", true));

    assertThat(heldPlaces(youth)).isZero();
    assertThat(outcome(youth)).isEqualTo("OTHER");
  }

  private void handOver(Walk youth, String decision) {
    youth.submits("UserTask_AgreeHandover", with("needs", 1, "receiver1", "SECTION_85"));
    youth.submits("UserTask_AwaitReceipt", with("accepted1", "YES"));
    youth.submits("UserTask_ClosingTalk", with("followUpConsent", false));
    youth.submits("UserTask_RecommendClosing", with("purposeMet", "PARTLY"));
    youth.submits("UserTask_DecideSupport", with("supportDecision", decision));
  }

  private String outcome(Walk youth) {
    return jdbc.sql("select outcome from support_case where case_number = ?")
        .param(youth.caseNumber().value())
        .query(String.class)
        .single();
  }

  private int heldPlaces(Walk youth) {
    return jdbc.sql("select count(*) from capacity_place where case_number = ?")
        .param(youth.caseNumber().value())
        .query(Integer.class)
        .single();
  }
}
