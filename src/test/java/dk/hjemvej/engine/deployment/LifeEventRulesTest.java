package dk.hjemvej.engine.deployment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A life event and the one call of it, broken in one place at a time. */
class LifeEventRulesTest {

  private static final String CALLER = "bpmn/way.bpmn";
  private static final String EVENT = "bpmn/events/storm.bpmn";

  private static final String MODEL =
      """
      <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="http://hjemvej.dk/bpmn">
        %s
      </bpmn:definitions>
      """;

  private static final String WAY =
      MODEL.formatted(
          """
          <bpmn:process id="way">
            <bpmn:serviceTask id="ServiceTask_BeginStorm" camunda:delegateExpression="${beginLifeEvent}">
              <bpmn:extensionElements>
                <camunda:properties>
                  <camunda:property name="lifeEvent" value="storm" />
                </camunda:properties>
              </bpmn:extensionElements>
            </bpmn:serviceTask>
            <bpmn:callActivity id="CallActivity_LifeEvent" calledElement="${lifeEvent}" camunda:calledElementBinding="latest">
              <bpmn:extensionElements>
                <camunda:in businessKey="#{execution.processBusinessKey}" />
                <camunda:in source="lifeEventOn" target="lifeEventOn" />
                <camunda:out source="caseOutcome" target="eventOutcome" />
              </bpmn:extensionElements>
            </bpmn:callActivity>
          </bpmn:process>
          """);

  private static final String STORM =
      MODEL.formatted(
          """
          <bpmn:message id="Message_Storm" name="Storm" />
          <bpmn:process id="storm" camunda:isStartableInTasklist="false">
            <bpmn:startEvent id="StartEvent_Storm" />
            <bpmn:endEvent id="EndEvent_Calm" />
          </bpmn:process>
          """);

  @Test
  void an_event_that_begins_by_itself_and_the_one_call_of_it_have_no_findings() {
    assertThat(check(good())).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("breaks")
  void each_break_is_found_at_its_element(Break broken) {
    Map<String, String> files = good();
    broken.breaks(files);

    assertThat(check(files)).singleElement().satisfies(broken::isSaidBy);
  }

  static Stream<Break> breaks() {
    String call = "CallActivity_LifeEvent";
    String start = "<bpmn:startEvent id=\"StartEvent_Storm\" />";
    String sameForAll = "en hændelse får sagsnummer og lifeEventOn";
    String oneStart = "præcis én start, uden formular og uden besked";
    String notByItself = "kan ikke startes selv";
    return Stream.of(
        new Break(CALLER, "${lifeEvent}", "${whatever}", call, "kun ${lifeEvent} kan kaldes"),
        new Break(CALLER, "Binding=\"latest\"", "Binding=\"deployment\"", call, "latest"),
        new Break(CALLER, "target=\"lifeEventOn\"", "target=\"happenedOn\"", call, sameForAll),
        new Break(
            CALLER,
            "<camunda:out",
            "<camunda:in source=\"method\" target=\"method\" /><camunda:out",
            call,
            sameForAll),
        new Break(CALLER, "source=\"caseOutcome\"", "source=\"outcome\"", call, sameForAll),
        new Break(
            CALLER,
            "value=\"storm\"",
            "value=\"thaw\"",
            "ServiceTask_BeginStorm",
            "hændelsen »thaw« findes ikke"),
        new Break(
            CALLER,
            "value=\"storm\"",
            "value=\"way\"",
            "ServiceTask_BeginStorm",
            "hændelsen »way« findes ikke"),
        new Break(EVENT, " camunda:isStartableInTasklist=\"false\"", "", "storm", notByItself),
        new Break(
            EVENT,
            start,
            "<bpmn:extensionElements><camunda:properties>"
                + "<camunda:property name=\"case\" value=\"refers\" />"
                + "</camunda:properties></bpmn:extensionElements>"
                + start,
            "storm",
            notByItself),
        new Break(EVENT, start, "", "storm", oneStart),
        new Break(
            EVENT, start, start + "<bpmn:startEvent id=\"StartEvent_Again\" />", "storm", oneStart),
        new Break(
            EVENT, start, start.replace(" />", " camunda:formRef=\"storm\" />"), "storm", oneStart),
        new Break(
            EVENT,
            start,
            start.replace(" />", ">")
                + "<bpmn:messageEventDefinition messageRef=\"Message_Storm\" /></bpmn:startEvent>",
            "storm",
            oneStart));
  }

  private static Map<String, String> good() {
    return new HashMap<>(Map.of(CALLER, WAY, EVENT, STORM));
  }

  private static List<Finding> check(Map<String, String> files) {
    Findings findings = new Findings();
    ModelSet models =
        new ModelCheck(new Surroundings(Map.of(), Set.of()))
            .read(
                files.entrySet().stream()
                    .collect(
                        Collectors.toMap(
                            Map.Entry::getKey, file -> file.getValue().getBytes(UTF_8))),
                findings);
    LifeEventRules.calledSo(models, findings);
    LifeEventRules.mayBeCalledSo(models, findings);
    LifeEventRules.named(models, findings);
    return findings.all();
  }

  /** What is changed in a good file, and what must be said about which element. */
}
