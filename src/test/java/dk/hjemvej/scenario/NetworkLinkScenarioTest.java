package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.engine.forms.FormOptions;
import dk.hjemvej.engine.forms.FormValues;
import dk.hjemvej.oversight.CaseLink;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import dk.hjemvej.support.Introduction;
import dk.hjemvej.support.NetworkLink;
import dk.hjemvej.support.NetworkLinks;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list "Brobygning": introduced, followed up until the citizen comes, and assessed. */
@PathwayTest
class NetworkLinkScenarioTest {

  private static final String FOLLOW_UP = "UserTask_FollowUpLink";

  @Autowired private SupportedCase supported;
  @Autowired private Pathway pathway;
  @Autowired private PassingTime time;
  @Autowired private SupportCases cases;
  @Autowired private NetworkLinks links;
  @Autowired private CaseLink.Register listed;
  @Autowired private List<FormValues> values;
  @Autowired private List<FormOptions> choices;
  @Autowired private TaskService tasks;
  @Autowired private RuntimeService runtime;

  private CaseNumber youth;

  @BeforeEach
  void aCaseOnThe2ndOfMarch() {
    time.startsAt("2026-03-02T10:00");
    youth = cases.open("test");
  }

  @Test
  void nobody_is_asked_before_three_weeks_have_passed_without_attendance() {
    Walk walk = introduced(with("introducedOn", "2026-02-20", "focusArea", "NETWORK"));

    time.passesUntil("2026-03-12T23:59:59");
    walk.isNotAt(FOLLOW_UP);
    time.passesUntil("2026-03-13T00:00");
    walk.isWaitingOnlyAt(FOLLOW_UP);
    assertThat(walk.task(FOLLOW_UP).getDueDate()).isInSameDayAs("2026-03-16");
    assertThat(tasks.getIdentityLinksForTask(walk.task(FOLLOW_UP).getId()))
        .extracting(IdentityLink::getGroupId)
        .as("only those who introduced the citizen")
        .containsExactly("cti-workers");
    assertThat(walk.variablesAt(FOLLOW_UP).values()).doesNotContain("Testværestedet");

    walk.submits(FOLLOW_UP, with("attendedOn", "2026-03-05", "linkAction", "Testtekst"));
    walk.hasPassed("EndEvent_AttendedLater").hasEnded();
    assertThat(links.of(youth))
        .containsExactly(
            new NetworkLink(
                1,
                new Introduction("Testværestedet", "NETWORK", day("2026-02-20"), day("2026-03-05")),
                null));
  }

  @Test
  void it_is_asked_again_three_weeks_later_until_the_citizen_has_come() {
    Walk walk = introduced(with("introducedOn", "2026-03-02"));
    time.passesUntil("2026-03-25T10:00");
    walk.submits(FOLLOW_UP, with("linkAction", "Gå med næste gang"));

    walk.isNotAt(FOLLOW_UP).isRunning();
    time.passesUntil("2026-04-14T23:59:59");
    walk.isNotAt(FOLLOW_UP);
    time.passesUntil("2026-04-15T00:00");
    walk.isWaitingAt(FOLLOW_UP);
    assertThat(walk.variablesAt(FOLLOW_UP)).doesNotContainKey("attendedOn");
    assertThat(walk.caseRecord().text("linkAction")).isEqualTo("Gå med næste gang");
  }

  @Test
  void who_has_come_already_is_not_followed_up_and_each_link_has_its_number() {
    Walk walk = introduced(with("introducedOn", "2026-03-01", "attendedOn", "2026-03-02"));
    walk.hasPassed("EndEvent_AttendedAtOnce").hasEnded();
    introduced(with("introducedOn", "2026-03-02"));

    assertThat(listed.of(youth))
        .containsExactly(
            new CaseLink(1, "Testværestedet", null, day("2026-03-01"), day("2026-03-02"), null),
            new CaseLink(2, "Testværestedet", null, day("2026-03-02"), null, null));
    assertThat(shown())
        .contains("Nr. 1: Testværestedet", "mødte frem den 2. marts 2026")
        .contains("Nr. 2: Testværestedet", "ikke mødt frem endnu");
  }

  @Test
  void an_introduction_long_ago_is_asked_about_at_once() {
    introduced(with("introducedOn", "2026-01-05")).isWaitingOnlyAt(FOLLOW_UP);
  }

  @Test
  void a_day_that_cannot_be_is_refused_with_the_name_of_the_field() {
    refused(with("introducedOn", "2026-03-03"), "Introduceret");
    refused(with("introducedOn", "2026-03-02", "attendedOn", "2026-03-01"), "Første fremmøde");
    refused(with("introducedOn", "2026-03-01", "attendedOn", "2026-03-03"), "Første fremmøde");
    assertThat(links.of(youth)).isEmpty();

    Walk walk = introduced(with("introducedOn", "2026-03-02"));
    time.passesUntil("2026-03-23T10:00");
    for (String day : List.of("2026-03-01", "2026-03-24")) {
      assertThatThrownBy(() -> walk.submits(FOLLOW_UP, with("attendedOn", day)))
          .hasMessageContaining("Første fremmøde");
    }
    walk.isWaitingAt(FOLLOW_UP);
  }

  @Test
  void nobody_is_asked_about_a_case_that_is_closed() {
    Walk street =
        pathway.starts(
            "street-outreach",
            "outreach",
            with("alias", "Testine", "wantsContact", "NO", "sleepsTonight", "NOWHERE"));
    youth = street.caseNumber();
    introduced(with("introducedOn", "2026-03-02"));
    introduced(with("introducedOn", "2026-01-02")).isWaitingAt(FOLLOW_UP);

    street.submits("UserTask_FindShelterTonight", with("sleepSolution", "EMERGENCY_80"));

    assertThat(cases.isOpen(youth)).isFalse();
    street.hasEnded();
    assertThat(links.of(youth)).as("the list stays").hasSize(2);
  }

  @Test
  void in_cti_a_link_serves_an_area_of_the_running_phase() {
    Walk walk = supported.with("CTI");
    youth = walk.caseNumber();
    introduced(with("introducedOn", "2026-03-02", "attendedOn", "2026-03-02"));
    walk.submits(
        "UserTask_PreCti",
        with(
            "phase1StartBasis",
            "DECISION",
            "expectedMoveIn",
            "2030-01-01",
            "phase1Start",
            "2026-03-02"));
    walk.submits(
        "UserTask_PhasePlan", with("focusAreas", 2, "area1", "HOUSING", "area2", "NETWORK"));

    refused(with("introducedOn", "2026-03-02"), "Fokusområde");
    refused(with("introducedOn", "2026-03-02", "focusArea", "ECONOMY"), "Bolig, Netværk");
    introduced(with("introducedOn", "2026-03-02", "focusArea", "NETWORK"));
    assertThat(links.of(youth)).hasSize(2);
  }

  @Test
  void in_phase_2_each_link_is_assessed_by_its_number_and_others_by_name() {
    for (int no = 1; no <= 3; no++) {
      introduced(with("introducedOn", "2026-03-02", "attendedOn", "2026-03-02"));
    }
    assertThat(choices)
        .filteredOn(list -> list.name().equals("linkNumbers"))
        .flatExtracting(list -> list.options(youth))
        .extracting(FormOptions.Option::value)
        .containsExactly("1", "2", "3", "OTHER");
    Walk walk = inPhase2();

    assertThatThrownBy(
            () ->
                walk.submits(
                    "UserTask_EvaluateLink", with("links", 2, "linkNo1", "1", "linkNo2", "1")))
        .hasMessageContaining("valgt før");
    assertThatThrownBy(
            () -> walk.submits("UserTask_EvaluateLink", with("links", 1, "linkNo1", "4")))
        .hasMessageContaining("Nummer på listen");
    walk.submits(
        "UserTask_EvaluateLink",
        with(
            "links", 3,
            "linkNo1", "3",
            "linkResult1", "REPLACE",
            "linkNo2", "OTHER",
            "link2", "Testtanten",
            "linkNo3", "1",
            "linkResult3", "WORKS"));

    walk.hasPassed("ServiceTask_RecordLinkResults");
    assertThat(links.of(youth))
        .extracting(NetworkLink::result)
        .containsExactly("WORKS", null, "REPLACE");
  }

  private Walk inPhase2() {
    runtime.startProcessInstanceByKey(
        "focus-plan", youth.value(), Map.of("phaseNo", 2, "phaseEnd", "2026-06-02"));
    return pathway.walk(youth).submits("UserTask_PhasePlan");
  }

  private Walk introduced(Map<String, Object> said) {
    said.put("caseNumber", youth.value());
    said.put("offer", "Testværestedet");
    return pathway.starts("network-link", "cti", said);
  }

  private void refused(Map<String, Object> said, String message) {
    assertThatThrownBy(() -> introduced(said)).hasMessageContaining(message);
  }

  private String shown() {
    Map<String, Object> shown = new HashMap<>();
    values.forEach(source -> shown.putAll(source.of(youth)));
    return String.valueOf(shown.get("networkLinks"));
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
