package dk.hjemvej.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * FACTS S-10 as the diagrams draw it: "ikke slippes/udskrives af indsatsen, før en anden indsats
 * har taget over". The second guard is the step CloseCourse, whatever is drawn.
 */
class NobodyIsLetGoTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UserTask_AgreeHandover",
        "CallActivity_ReceiverAcceptance",
        "Flow_AcceptedToSelf",
        "CallActivity_ClosingRecommendation",
        "UserTask_DecideSupport",
        "Flow_DecisionToCloseCourse",
        "ServiceTask_CloseCourse"
      })
  void no_way_leads_round_this_to_the_end_of_the_support(String needed) {
    BpmnModelInstance handover = read("bpmn/handover/handover.bpmn");

    assertThat(reached(handover, "StartEvent_EndRequested", Set.of()))
        .contains("EndEvent_HandedOver");
    assertThat(reached(handover, "StartEvent_EndRequested", Set.of(needed)))
        .doesNotContain("EndEvent_HandedOver");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UserTask_AwaitReceipt", "ServiceTask_RecordReceipts"})
  void no_receiver_has_answered_without_being_asked(String needed) {
    BpmnModelInstance acceptance = read("bpmn/handover/receiver-acceptance.bpmn");

    assertThat(reached(acceptance, "StartEvent_ReceiversAsked", Set.of()))
        .contains("EndEvent_ReceiversAnswered");
    assertThat(reached(acceptance, "StartEvent_ReceiversAsked", Set.of(needed)))
        .doesNotContain("EndEvent_ReceiversAnswered");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UserTask_ClosingTalk",
        "UserTask_RecommendClosing",
        "Flow_RecommendationToRecordMeasurement"
      })
  void no_closing_is_recommended_without_a_talk_and_a_recommendation(String needed) {
    BpmnModelInstance closing = read("bpmn/handover/closing-recommendation.bpmn");

    assertThat(reached(closing, "StartEvent_ReceiversReady", Set.of()))
        .contains("EndEvent_ClosingRecommended");
    assertThat(reached(closing, "StartEvent_ReceiversReady", Set.of(needed)))
        .doesNotContain("EndEvent_ClosingRecommended");
  }

  /** PATHWAY § 9.4: who is to change method or to have more time is not let go. */
  @ParameterizedTest
  @ValueSource(strings = {"ServiceTask_RecommendMethodChange", "ServiceTask_AskForException"})
  void another_method_or_more_time_leads_back_to_the_recommendation(String choice) {
    BpmnModelInstance closing = read("bpmn/handover/closing-recommendation.bpmn");

    assertThat(reached(closing, choice, Set.of()))
        .contains("UserTask_RecommendClosing", "EndEvent_ClosingRecommended");
    assertThat(reached(closing, choice, Set.of("UserTask_RecommendClosing")))
        .doesNotContain("EndEvent_ClosingRecommended");
  }

  @Test
  void a_citizen_who_is_to_manage_alone_is_seen_by_the_leader() {
    BpmnModelInstance handover = read("bpmn/handover/handover.bpmn");

    assertThat(
            reached(
                handover,
                "Gateway_Self",
                Set.of("Flow_SelfToReceiverReady", "Gateway_LeaderAgrees")))
        .contains("UserTask_ApproveSelf")
        .doesNotContain("EndEvent_HandedOver");
    assertThat(condition(handover, "Flow_SelfToReceiverReady"))
        .isEqualTo("${receiver1 != 'SELF' && receiver2 != 'SELF' && receiver3 != 'SELF'}");
    assertThat(condition(handover, "Flow_AcceptedToSelf")).isEqualTo("${allNeedsAccepted}");
    assertThat(condition(handover, "Flow_DecisionToCloseCourse"))
        .isEqualTo("${supportDecision == 'END'}");
  }

  @Test
  void once_the_support_has_begun_only_a_handover_an_event_or_death_closes_the_case() {
    BpmnModelInstance pathway = read("bpmn/support-pathway.bpmn");

    assertThat(
            pathway.getModelElementsByType(EndEvent.class).stream()
                .filter(NobodyIsLetGoTest::closesTheCase)
                .map(EndEvent::getId))
        .containsExactlyInAnyOrder(
            "EndEvent_EndedBeforeSupport",
            "EndEvent_EndedByEvent",
            "EndEvent_CaseClosed",
            "EndEvent_Deceased");
    assertThat(reached(pathway, "Gateway_Support", Set.of()))
        .doesNotContain(
            "EndEvent_EndedBeforeSupport",
            "EndEvent_EndedByEvent",
            "EndEvent_CaseClosed",
            "EndEvent_Deceased");
    assertThat(reached(pathway, "StartEvent_HandedOver", Set.of())).contains("EndEvent_CaseClosed");
    assertThat(read("bpmn/support/support-course.bpmn").getModelElementsByType(EndEvent.class))
        .isEmpty();
  }

  /** After a review the next one is planned, whatever was recommended (FACTS I-05). */
  @ParameterizedTest
  @ValueSource(strings = {"icm", "act"})
  void reviews_have_no_way_out(String method) {
    BpmnModelInstance course = read("bpmn/support/" + method + ".bpmn");
    FlowNode loop = course.getModelElementById("Gateway_NextReview");
    FlowNode node = loop;
    do {
      List<FlowNode> next = node.getSucceedingNodes().list();
      if (node instanceof ParallelGateway) {
        assertThat(next).contains(loop);
        node = loop;
      } else {
        assertThat(next).as("after %s", node.getId()).hasSize(1);
        node = next.get(0);
      }
    } while (node != loop);
  }

  /** FACTS C-13, B-15: no refusal, no fallen-through home and no timer ends the way to a home. */
  @Test
  void only_who_has_moved_in_and_stays_is_not_looked_for_any_more() {
    BpmnModelInstance attempt = read("bpmn/housing/housing-attempt.bpmn");
    assertThat(reached(attempt, "StartEvent_Attempt", Set.of())).contains("EndEvent_MovedIn");
    assertThat(reached(attempt, "StartEvent_Attempt", Set.of("Flow_MovedInToMovedIn")))
        .doesNotContain("EndEvent_MovedIn");
    assertThat(condition(attempt, "Flow_MovedInToMovedIn"))
        .isEqualTo("${moveInOutcome == 'MOVED_IN'}");

    BpmnModelInstance referral = read("bpmn/housing/housing-referral.bpmn");
    assertThat(reached(referral, "StartEvent_Enrolled", Set.of("Flow_StaysToCloseReferral")))
        .doesNotContain("EndEvent_Housed");
    assertThat(condition(referral, "Flow_StaysToCloseReferral"))
        .isEqualTo("${settlingOutcome == 'STAYS'}");
  }

  @ParameterizedTest
  @MethodSource("supportDiagrams")
  void no_timer_ends_anything_before_a_person_has_decided(String diagram) {
    BpmnModelInstance model = read(diagram);
    Set<String> people = people(model);

    for (TimerEventDefinition timer : model.getModelElementsByType(TimerEventDefinition.class)) {
      CatchEvent event = (CatchEvent) timer.getParentElement();
      assertThat(reached(model, event.getId(), people))
          .as("without a person after %s", event.getId())
          .noneMatch(id -> isBeside(event) ? endsAll(model, id) : id.startsWith("EndEvent"));
    }
  }

  /** A reminder runs beside what it reminds of: its own end ends nothing else. */
  private static boolean isBeside(CatchEvent event) {
    return event instanceof BoundaryEvent boundary && !boundary.cancelActivity();
  }

  private static boolean endsAll(BpmnModelInstance model, String id) {
    return model.getModelElementById(id) instanceof EndEvent end
        && !end.getChildElementsByType(TerminateEventDefinition.class).isEmpty();
  }

  /** The steps that wait for a person: tasks, and calls of diagrams with no way round a task. */
  private static Set<String> people(BpmnModelInstance model) {
    Set<String> people = new HashSet<>();
    model.getModelElementsByType(UserTask.class).forEach(task -> people.add(task.getId()));
    model.getModelElementsByType(CallActivity.class).stream()
        .filter(call -> asksAPerson("bpmn/support/" + call.getCalledElement() + ".bpmn"))
        .forEach(call -> people.add(call.getId()));
    return people;
  }

  private static boolean asksAPerson(String diagram) {
    if (!new File(diagram).exists()) {
      return false;
    }
    BpmnModelInstance model = read(diagram);
    Set<String> tasks = new HashSet<>();
    model.getModelElementsByType(UserTask.class).forEach(task -> tasks.add(task.getId()));
    return model.getModelElementsByType(StartEvent.class).stream()
        .flatMap(start -> reached(model, start.getId(), tasks).stream())
        .noneMatch(id -> id.startsWith("EndEvent"));
  }

  static Stream<String> supportDiagrams() {
    return Stream.of(
            "support/cti",
            "support/pre-cti",
            "support/cti-phase",
            "support/focus-plan",
            "support/phase-end",
            "support/phase-extension",
            "support/start-point",
            "support/keep-contact",
            "support/next-contact",
            "support/icm",
            "support/icm-review",
            "support/act",
            "support/act-review",
            "support/support-course",
            "handover/handover",
            "handover/closing-recommendation",
            "housing/registration-renewal",
            "housing/housing-horizon",
            "housing/housing-attempt",
            "housing/housing-referral")
        .map(diagram -> "bpmn/" + diagram + ".bpmn");
  }

  private static BpmnModelInstance read(String diagram) {
    return Bpmn.readModelFromFile(new File(diagram));
  }

  /** Ids of all nodes that a token can reach without touching a closed node or flow. */
  private static Set<String> reached(BpmnModelInstance model, String from, Set<String> closed) {
    Set<String> seen = new HashSet<>();
    Deque<FlowNode> open = new ArrayDeque<>(List.of((FlowNode) model.getModelElementById(from)));
    while (!open.isEmpty()) {
      FlowNode node = open.pop();
      if (seen.add(node.getId())) {
        node.getOutgoing().stream()
            .filter(flow -> !closed.contains(flow.getId()))
            .map(SequenceFlow::getTarget)
            .filter(target -> !closed.contains(target.getId()))
            .forEach(open::push);
      }
    }
    return seen;
  }

  private static String condition(BpmnModelInstance model, String flow) {
    return ((SequenceFlow) model.getModelElementById(flow))
        .getConditionExpression()
        .getTextContent()
        .strip();
  }

  private static boolean closesTheCase(EndEvent end) {
    return ((BpmnModelInstance) end.getModelInstance())
        .getModelElementsByType(CamundaProperty.class).stream()
            .filter(property -> property.getCamundaName().equals("caseOutcome"))
            .anyMatch(
                property ->
                    property.getParentElement().getParentElement().getParentElement().equals(end));
  }
}
