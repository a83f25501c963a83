package dk.hjemvej.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.model.Models;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Over all ways through all diagrams, calls and event subprocesses included, none leads from
 * support to the end of a case around the handover (PATHWAY § 16, invariant 3). Each way around
 * that somebody might draw is refused before it is deployed.
 */
class NoWayAroundTest {

  private static final String PATHWAY = "bpmn/support-pathway.bpmn";
  private static final String HANDOVER = "bpmn/handover/handover.bpmn";
  private static final String INTAKE = "bpmn/intake/intake.bpmn";
  private static final String WITHOUT_RECEIVER = "hvem der har taget over";
  private static final String WITHOUT_DECISION = "uden om opgaven UserTask_DecideSupport";

  private static final Surroundings SURROUNDINGS = surroundings();

  private final Map<String, byte[]> files = Models.files();

  @Test
  void our_diagrams_let_nobody_go() {
    assertThat(endings()).isEmpty();
  }

  @Test
  void the_step_that_says_who_has_taken_over_cannot_be_left_out() {
    change(
        HANDOVER,
        "sourceRef=\"Gateway_Decision\" targetRef=\"ServiceTask_CloseCourse\"",
        "sourceRef=\"Gateway_Decision\" targetRef=\"EndEvent_HandedOver\"");
    assertThat(endings()).contains("EndEvent_CaseClosed: " + WITHOUT_RECEIVER);
  }

  @Test
  void the_decision_of_the_authority_cannot_be_left_out() {
    change(
        HANDOVER, "targetRef=\"UserTask_DecideSupport\"", "targetRef=\"ServiceTask_CloseCourse\"");
    assertThat(endings()).contains("EndEvent_CaseClosed: " + WITHOUT_DECISION);
  }

  @Test
  void a_task_that_only_looks_like_the_decision_is_none() {
    change(HANDOVER, "UserTask_DecideSupport", "UserTask_DecideSupportSoon");
    assertThat(endings()).contains("EndEvent_CaseClosed: " + WITHOUT_DECISION);
  }

  @Test
  void an_end_before_the_support_is_not_reached_after_it() {
    draw(
        PATHWAY,
        "<bpmn:sequenceFlow id=\"Flow_Around\" sourceRef=\"CallActivity_SupportCourse\""
            + " targetRef=\"Gateway_EndedBeforeSupport\" />"
            + "<bpmn:sequenceFlow id=\"Flow_AroundToo\" sourceRef=\"CallActivity_WorkAndEducation\""
            + " targetRef=\"Gateway_EndedBeforeSupport\" />");
    assertThat(endings()).contains("EndEvent_EndedBeforeSupport: " + WITHOUT_RECEIVER);
  }

  @Test
  void an_answer_that_lets_the_enrolled_pass_is_seen() {
    change(PATHWAY, "${intakeOutcome != 'ENROLLED'}", "${intakeOutcome != 'REFERRED'}");
    assertThat(endings()).contains("EndEvent_EndedBeforeSupport: " + WITHOUT_RECEIVER);
  }

  @Test
  void nobody_is_enrolled_without_support_beginning() {
    change(INTAKE, "targetRef=\"ServiceTask_BeginSupport\"", "targetRef=\"EndEvent_Enrolled\"");
    assertThat(endings()).contains("EndEvent_Enrolled: hvor støtten begynder");
  }

  @Test
  void nothing_that_happens_beside_ends_a_case() {
    draw(
        PATHWAY,
        """
        <bpmn:boundaryEvent id="TimerEvent_Enough" attachedToRef="CallActivity_SupportCourse">
          <bpmn:timerEventDefinition><bpmn:timeDate>${enoughAt}</bpmn:timeDate></bpmn:timerEventDefinition>
        </bpmn:boundaryEvent>
        <bpmn:sequenceFlow id="Flow_Enough" sourceRef="TimerEvent_Enough" targetRef="EndEvent_EndedBeforeSupport" />
        """);
    assertThat(endings()).contains("EndEvent_EndedBeforeSupport: " + WITHOUT_RECEIVER);
  }

  @Test
  void an_event_subprocess_ends_no_case_either() {
    draw(
        PATHWAY,
        eventSubProcess("<bpmn:messageEventDefinition messageRef=\"Message_EndRequested\" />"));
    assertThat(endings()).contains("EndEvent_Gone: " + WITHOUT_RECEIVER);
  }

  @Test
  void the_end_of_the_handover_is_not_thrown_by_somebody_else() {
    change(
        "bpmn/support/icm.bpmn",
        "</bpmn:process>",
        """
        <bpmn:intermediateThrowEvent id="EscalationEvent_Away" name="Væk">
          <bpmn:escalationEventDefinition escalationRef="Escalation_Away" />
        </bpmn:intermediateThrowEvent>
        <bpmn:sequenceFlow id="Flow_Away" sourceRef="UserTask_IcmPlan" targetRef="EscalationEvent_Away" />
        </bpmn:process>
        <bpmn:escalation id="Escalation_Away" name="Overdraget" escalationCode="HANDED_OVER" />
        """);
    assertThat(endings()).contains("EndEvent_CaseClosed: " + WITHOUT_RECEIVER);
  }

  @Test
  void a_life_event_ends_a_case_only_when_a_step_has_found_it_safe() {
    files.put("bpmn/events/quick-end.bpmn", bytes(lifeEvent("")));
    assertThat(endings()).contains("EndEvent_Gone: " + WITHOUT_RECEIVER);

    for (String basis : List.of("OWN_EXIT", "DEATH", "MOVED")) {
      files.put("bpmn/events/quick-end.bpmn", bytes(lifeEvent(basis)));
      assertThat(endings()).as(basis).isEmpty();
    }
    files.put("bpmn/events/quick-end.bpmn", bytes(lifeEvent("HANDED_OVER")));
    assertThat(endings()).contains("EndEvent_Gone: " + WITHOUT_DECISION);
  }

  /** The findings about the end of a case: element and what is missing. */
  private List<String> endings() {
    Findings findings = new Findings();
    EndingRules.everyWayIsSafe(new ModelCheck(SURROUNDINGS).read(files, findings), findings);
    return findings.all().stream().map(NoWayAroundTest::brief).toList();
  }

  private static String brief(Finding finding) {
    return finding.element()
        + ": "
        + List.of(WITHOUT_RECEIVER, WITHOUT_DECISION, "hvor støtten begynder").stream()
            .filter(missing -> finding.message().contains(missing))
            .findFirst()
            .orElse(finding.message());
  }

  /** Our steps, and one for each basis on which a case may end. */
  private static Surroundings surroundings() {
    Surroundings ours = Models.surroundings();
    Map<String, DelegateVariables> steps = new HashMap<>(ours.delegates());
    for (String basis : List.of("OWN_EXIT", "DEATH", "MOVED", "HANDED_OVER")) {
      steps.put(step(basis), new DelegateVariables(Set.of(), Set.of(), Set.of(basis)));
    }
    return new Surroundings(steps, ours.optionLists());
  }

  private static String step(String basis) {
    return "say" + basis.replace("_", "");
  }

  private void draw(String file, String more) {
    change(
        file,
        "<bpmn:subProcess id=\"SubProcess_Closing\"",
        more + "<bpmn:subProcess id=\"SubProcess_Closing\"");
  }

  private void change(String file, String from, String to) {
    String before = new String(files.get(file), StandardCharsets.UTF_8);
    assertThat(before).as("the text to break").contains(from);
    files.put(file, bytes(before.replace(from, to)));
  }

  private static String eventSubProcess(String trigger) {
    return """
        <bpmn:subProcess id="SubProcess_Gone" triggeredByEvent="true">
          <bpmn:startEvent id="StartEvent_Gone" isInterrupting="true">%s</bpmn:startEvent>
          %s
          <bpmn:sequenceFlow id="Flow_Gone" sourceRef="StartEvent_Gone" targetRef="EndEvent_Gone" />
        </bpmn:subProcess>
        """
        .formatted(trigger, gone());
  }

  private static String lifeEvent(String basis) {
    String step =
        basis.isEmpty()
            ? "<bpmn:exclusiveGateway id=\"Step\" />"
            : "<bpmn:serviceTask id=\"Step\" camunda:delegateExpression=\"${%s}\" />"
                .formatted(step(basis));
    return """
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
            xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
          <bpmn:process id="quick-end" isExecutable="true">
            <bpmn:startEvent id="StartEvent_Gone" />
            %s%s
            <bpmn:sequenceFlow id="Flow_Gone" sourceRef="StartEvent_Gone" targetRef="Step" />
            <bpmn:sequenceFlow id="Flow_Said" sourceRef="Step" targetRef="EndEvent_Gone" />
          </bpmn:process>
        </bpmn:definitions>
        """
        .formatted(step, gone());
  }

  private static String gone() {
    return """
        <bpmn:endEvent id="EndEvent_Gone"><bpmn:extensionElements><camunda:properties>
          <camunda:property name="outcome" value="GONE" />
          <camunda:property name="caseOutcome" value="OTHER" />
        </camunda:properties></bpmn:extensionElements></bpmn:endEvent>
        """;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
