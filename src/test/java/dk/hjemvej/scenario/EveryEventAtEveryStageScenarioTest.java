package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.scenario.support.AnyStep;
import dk.hjemvej.scenario.support.Journey;
import dk.hjemvej.scenario.support.NothingLeft;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Life does not ask which stage a case is at. */
@PathwayTest
class EveryEventAtEveryStageScenarioTest {

  /** 31 February: a number nobody can have. */
  private static final String CPR = "310204-0001";

  @Autowired private Pathway pathway;
  @Autowired private Journey journey;
  @Autowired private PassingTime time;
  @Autowired private AnyStep step;
  @Autowired private NothingLeft nothing;
  @Autowired private SupportCases cases;
  @Autowired private RuntimeService runtime;
  @Autowired private HistoryService history;

  /** Where a case can be when something happens. */
  private enum Stage {
    STREET,
    INTAKE,
    COORDINATION,
    METHOD,
    PREPARING_CTI,
    FIRST_PHASE,
    THIRD_PHASE,
    HANDOVER,
    ICM,
    ACT,
    BRIDGING
  }

  @BeforeEach
  void onAMondayInMarch() {
    time.startsAt("2026-03-02T10:00");
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void every_kind_of_event_is_followed_up_and_the_support_goes_on(Stage stage) {
    Walk youth = at(stage);
    List<String> before = youth.waitingAt();

    step.lifeEvents().forEach(kind -> reports(youth, kind));

    for (String kind : step.lifeEvents()) {
      assertThat(
              history
                  .createHistoricProcessInstanceQuery()
                  .processInstanceBusinessKey(youth.caseNumber().value())
                  .processDefinitionKey(kind)
                  .count())
          .as(kind)
          .isEqualTo(1);
    }
    assertThat(youth.waitingAt()).containsAll(before);
    time.passes(Period.ofDays(3));
    assertThat(runtime.createIncidentQuery().count()).isZero();
    assertThat(cases.isOpen(youth.caseNumber())).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void who_chooses_to_stop_may_and_nothing_is_left(Stage stage) {
    Walk youth = at(stage);
    reports(youth, "wants-to-stop");

    youth.submits("UserTask_ClarifyWish", with("wishDecision", "CLOSE"));

    nothing.of(youth);
    assertThat(cases.isOpen(youth.caseNumber())).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void who_has_moved_is_handed_to_the_new_municipality_and_nothing_is_left(Stage stage) {
    Walk youth = at(stage);
    reports(youth, "moved-municipality");

    youth.submits(
        "UserTask_TransferMunicipality",
        with("transferConsent", "YES", "planHandedOver", "YES", "receiverConfirmed", "YES"));

    nothing.of(youth);
    assertThat(cases.isOpen(youth.caseNumber())).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void death_ends_everything_at_once(Stage stage) {
    Walk youth = at(stage);
    step.lifeEvents().forEach(kind -> reports(youth, kind));

    String number = youth.caseNumber().value();
    pathway.starts(
        "report-death", "leader", Map.of("caseNumber", number, "caseNumberAgain", number));

    nothing.of(youth);
    assertThat(cases.isOpen(youth.caseNumber())).isFalse();
  }

  private void reports(Walk youth, String kind) {
    pathway.starts(
        "report-life-event",
        "leader",
        with("caseNumber", youth.caseNumber().value(), "lifeEvent", kind));
  }

  private Walk at(Stage stage) {
    return switch (stage) {
      case STREET -> journey.metOnTheStreet();
      case INTAKE -> journey.inIntake();
      case COORDINATION -> journey.enrolled(CPR);
      case METHOD -> journey.clarified(CPR);
      case PREPARING_CTI -> journey.assignedToCti(CPR);
      case FIRST_PHASE -> journey.inFirstPhase(CPR);
      case THIRD_PHASE -> journey.inThirdPhase(CPR);
      case HANDOVER ->
          journey
              .inThirdPhase(CPR)
              .submits("UserTask_AgreeHandover", with("needs", 1, "receiver1", "SECTION_85"));
      case ICM -> granted("ICM", "icm");
      case ACT -> granted("ACT", "act");
      case BRIDGING ->
          journey
              .clarified(CPR)
              .submits(
                  "UserTask_DecideMethod",
                  with("chosenMethod", "CTI", "grant", "REFUSED", "legalBasis", "SECTION_85A"));
    };
  }

  private Walk granted(String method, String worker) {
    return journey
        .clarified(CPR)
        .submits(
            "UserTask_DecideMethod",
            with("chosenMethod", method, "grant", "GRANTED", "legalBasis", "SECTION_85A"))
        .submits("UserTask_ApproveDeviation", with("deviationApproved", true))
        .submits("UserTask_AssignWorker", with("worker", worker));
  }
}
