package dk.hjemvej.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Seven rows, eighteen answers, one proposal each. */
class MethodProposalTest {

  private static final DmnEngine ENGINE =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private static final DmnDecision DECISION =
      ENGINE.parseDecision("method-proposal", file("/bpmn/assignment/method-proposal.dmn"));

  static Stream<Arguments> everyAnswer() {
    return Stream.of("HIGH_DEGREE", "SOME_DEGREE", "CANNOT")
        .flatMap(
            use ->
                Stream.of("SHORT_TRANSITION", "LONG_TERM")
                    .flatMap(
                        duration ->
                            Stream.of("MANAGES", "ORDINARY_SUPPORT", "CONTINUED_INTENSIVE")
                                .map(prognosis -> Arguments.of(use, duration, prognosis))));
  }

  @ParameterizedTest
  @MethodSource("everyAnswer")
  void every_answer_has_exactly_one_proposal(String use, String duration, String prognosis) {
    List<Map<String, Object>> rows = rows(use, duration, prognosis);
    assertThat(rows).hasSize(1);
    assertThat(Proposal.valueOf((String) rows.get(0).get("proposal"))).isNotNull();
    assertThat((String) rows.get(0).get("reason")).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({
    "HIGH_DEGREE, SHORT_TRANSITION, MANAGES, CTI, 'Kort overgang, ni måneder er nok'",
    "HIGH_DEGREE, SHORT_TRANSITION, ORDINARY_SUPPORT, CTI, 'Kort overgang, ni måneder er nok'",
    "HIGH_DEGREE, SHORT_TRANSITION, CONTINUED_INTENSIVE, ICM, CTI kun når ni måneder er nok",
    "HIGH_DEGREE, LONG_TERM, MANAGES, ICM, Langvarigt behov: ICM/ACT",
    "HIGH_DEGREE, LONG_TERM, ORDINARY_SUPPORT, ICM, Langvarigt behov: ICM/ACT",
    "HIGH_DEGREE, LONG_TERM, CONTINUED_INTENSIVE, ICM, Langvarigt behov: ICM/ACT",
    "SOME_DEGREE, SHORT_TRANSITION, MANAGES, CONFERENCE, Grænsetilfælde CTI/ICM",
    "SOME_DEGREE, SHORT_TRANSITION, ORDINARY_SUPPORT, CONFERENCE, Grænsetilfælde CTI/ICM",
    "SOME_DEGREE, SHORT_TRANSITION, CONTINUED_INTENSIVE, ICM, Bruger tilbud i nogen grad",
    "SOME_DEGREE, LONG_TERM, MANAGES, ICM, 'Langvarigt behov, nogen brug'",
    "SOME_DEGREE, LONG_TERM, ORDINARY_SUPPORT, ICM, 'Langvarigt behov, nogen brug'",
    "SOME_DEGREE, LONG_TERM, CONTINUED_INTENSIVE, ICM, 'Langvarigt behov, nogen brug'",
    "CANNOT, SHORT_TRANSITION, MANAGES, ACT, Kan ikke bruge øvrige tilbud",
    "CANNOT, SHORT_TRANSITION, ORDINARY_SUPPORT, ACT, Kan ikke bruge øvrige tilbud",
    "CANNOT, SHORT_TRANSITION, CONTINUED_INTENSIVE, ACT, Kan ikke bruge øvrige tilbud",
    "CANNOT, LONG_TERM, MANAGES, ACT, Kan ikke bruge øvrige tilbud",
    "CANNOT, LONG_TERM, ORDINARY_SUPPORT, ACT, Kan ikke bruge øvrige tilbud",
    "CANNOT, LONG_TERM, CONTINUED_INTENSIVE, ACT, Kan ikke bruge øvrige tilbud"
  })
  void the_proposal_follows_the_sources(
      String use, String duration, String prognosis, String proposal, String reason) {
    assertThat(rows(use, duration, prognosis))
        .containsExactly(Map.of("proposal", proposal, "reason", reason));
  }

  @Test
  void there_are_seven_rows_and_no_catch_all() {
    var rules =
        Dmn.readModelFromStream(file("/bpmn/assignment/method-proposal.dmn"))
            .getModelElementsByType(Rule.class);
    assertThat(rules).hasSize(7);
    assertThat(rules)
        .allSatisfy(
            rule ->
                assertThat(rule.getInputEntries().iterator().next().getTextContent()).isNotBlank());
  }

  private static List<Map<String, Object>> rows(String use, String duration, String prognosis) {
    return ENGINE
        .evaluateDecision(
            DECISION,
            Map.of("useOfServices", use, "needDuration", duration, "nineMonthPrognosis", prognosis))
        .getResultList();
  }

  private static InputStream file(String name) {
    try (InputStream file = MethodProposalTest.class.getResourceAsStream(name)) {
      return new java.io.ByteArrayInputStream(file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
