package dk.hjemvej.engine.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.casefile.RefusedAnswer;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.PathwayTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PathwayTest
class FormsGateTest {

  private static final Form EXTENSION =
      form(
          """
          {"id":"extension","components":[
            {"type":"radio","key":"decision","label":"Beslutning","validate":{"required":true},
             "values":[{"value":"NEXT","label":"Næste"},{"value":"EXTEND","label":"Forlæng"}]},
            {"type":"group","conditional":{"hide":"=decision != \\"EXTEND\\""},"components":[
              {"type":"datetime","subtype":"date","key":"extendUntil","dateLabel":"Forlæng til",
               "validate":{"required":true},
               "properties":{"todayOrFuture":"true",
                 "check":"date(extendUntil) <= date(phaseEnd) + deadlines.EXTENSION_MAX",
                 "checkMessage":"højst 30 dage efter fasens slutning"}}]},
            {"type":"datetime","subtype":"date","key":"seenOn","dateLabel":"Sidst set",
             "properties":{"pastOrToday":"true"}},
            {"type":"textfield","key":"known","label":"Kendt","properties":{"displayOnly":"true"}}]}
          """);

  private static final Form SHARING =
      form(
          """
          {"id":"sharing","components":[
            {"type":"number","key":"partners","label":"Antal","decimalDigits":0},
            {"type":"radio","key":"basis","label":"Grundlag",
             "conditional":{"hide":"=partners = null or partners < 1"},
             "values":[{"value":"CONSENT","label":"Samtykke"},{"value":"NONE","label":"Intet"}]},
            {"type":"textfield","key":"scope","label":"Omfang",
             "conditional":{"hide":"=basis = null or basis = \\"NONE\\""},
             "validate":{"required":true}},
            {"type":"checkbox","key":"late","label":"For sent",
             "conditional":{"hide":"=today < date(\\"2026-06-20\\")"}}]}
          """);

  /** 30 June 2026, 23:59:59 in Copenhagen. */
  private static final Map<String, Object> PHASE =
      Map.of("phaseEnd", Date.from(Instant.parse("2026-06-30T21:59:59Z")));

  @Autowired private FormsGate gate;
  @Autowired private PassingTime time;

  @BeforeEach
  void inJune() {
    time.startsAt("2026-06-20T10:00");
  }

  @Test
  void an_extension_of_thirty_days_is_accepted_and_of_thirty_one_refused() {
    assertThat(check(Map.of("decision", "EXTEND", "extendUntil", "2026-07-30")))
        .containsEntry("extendUntil", "2026-07-30");
    assertRefused(
        Map.of("decision", "EXTEND", "extendUntil", "2026-07-31"),
        "»Forlæng til«: højst 30 dage efter fasens slutning");
  }

  @Test
  void a_field_that_appears_is_required_and_one_that_is_hidden_must_be_empty() {
    assertRefused(Map.of("decision", "EXTEND"), "»Forlæng til« skal udfyldes.");
    assertRefused(
        Map.of("decision", "NEXT", "extendUntil", "2026-07-30"),
        "»Forlæng til« skal ikke udfyldes her.");
    assertThat(check(Map.of("decision", "NEXT"))).containsEntry("extendUntil", null);
  }

  @Test
  void dates_know_the_past_from_the_future() {
    assertRefused(
        Map.of("decision", "EXTEND", "extendUntil", "2026-06-19"),
        "»Forlæng til« må ikke ligge i fortiden.");
    assertRefused(
        Map.of("decision", "NEXT", "seenOn", "2026-06-21"),
        "»Sidst set« må ikke ligge i fremtiden.");
  }

  @Test
  void nothing_gets_through_that_the_form_does_not_ask_for() {
    assertRefused(Map.of("decision", "NEXT", "phaseEnd", "2030-01-01"), "»phaseEnd« findes ikke");
    assertThat(check(Map.of("decision", "NEXT", "known", "andet"))).doesNotContainKey("known");
  }

  @Test
  void every_problem_is_named_at_once() {
    assertThatThrownBy(() -> check(Map.of("seenOn", "nej", "extra", 1)))
        .isInstanceOf(RefusedAnswer.class)
        .hasMessageContaining("»Beslutning« skal udfyldes.")
        .hasMessageContaining("»Sidst set« er ikke en rigtig dato.")
        .hasMessageContaining("»extra« findes ikke");
  }

  @Test
  void a_condition_sees_answers_as_they_are_stored_not_as_they_are_typed() {
    assertThat(share(Map.of("partners", "1", "basis", " "))).containsEntry("scope", null);
    assertThat(share(Map.of("partners", "0"))).containsEntry("scope", null);
    assertThatThrownBy(() -> share(Map.of("partners", 1, "basis", " ", "scope", "alt")))
        .hasMessageContaining("»Omfang« skal ikke udfyldes her.");
  }

  @Test
  void what_stands_in_a_hidden_field_neither_shows_nor_hides_another() {
    assertThat(gate.hidden(SHARING, Map.of("partners", 0, "basis", "CONSENT"), Map.of()))
        .containsExactlyInAnyOrder("basis", "scope");
  }

  @Test
  void a_condition_may_ask_for_today() {
    assertThat(share(Map.of("late", true))).containsEntry("late", true);
    time.startsAt("2026-06-19T10:00");
    assertThatThrownBy(() -> share(Map.of("late", true)))
        .hasMessageContaining("»For sent« skal ikke udfyldes her.");
  }

  private Map<String, Object> share(Map<String, Object> submitted) {
    return gate.check(SHARING, null, submitted, Map.of());
  }

  private Map<String, Object> check(Map<String, Object> submitted) {
    return gate.check(EXTENSION, null, submitted, PHASE);
  }

  private void assertRefused(Map<String, Object> submitted, String message) {
    assertThatThrownBy(() -> check(submitted))
        .isInstanceOf(RefusedAnswer.class)
        .hasMessageContaining(message);
  }

  private static Form form(String json) {
    return Form.parse(json.getBytes(StandardCharsets.UTF_8));
  }
}
