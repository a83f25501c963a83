package dk.hjemvej.housing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.housing.DeclineRule.Step;
import dk.hjemvej.housing.Offers.Offer;
import dk.hjemvej.housing.Offers.State;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The shipped decline tables, for every input, and which declines they are asked about. */
class DeclineRuleTest {

  private static final DmnEngine ENGINE =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  /** The tables as they are shipped. */
  private static final DeclineRule RULE =
      new DeclineRule() {
        @Override
        public boolean counts(DeclineReason reason) {
          return (Boolean)
              row("decline-counts", Map.of("declineReason", reason.name())).get("counts");
        }

        @Override
        public Verdict after(HousingSource source, int declines) {
          Map<String, Object> row =
              row("decline-rule", Map.of("housingSource", source.name(), "declineCount", declines));
          return new Verdict(Step.valueOf((String) row.get("step")), (String) row.get("warning"));
        }
      };

  @ParameterizedTest
  @CsvSource({"0, CONTINUE", "1, CONTINUE", "2, TALK", "3, LEADER", "4, LEADER", "99, LEADER"})
  void the_second_is_talked_about_and_the_third_is_a_leaders_whatever_the_source(
      int declines, Step step) {
    for (HousingSource source : HousingSource.values()) {
      assertThat(RULE.after(source, declines).step()).as(source.name()).isEqualTo(step);
    }
  }

  @ParameterizedTest
  @EnumSource(HousingSource.class)
  void only_sources_with_a_rule_of_their_own_are_warned_about(HousingSource source) {
    for (int declines = 0; declines <= 4; declines++) {
      String warning = RULE.after(source, declines).warning();
      if (source == HousingSource.YOUTH_HOME) {
        assertThat(warning).contains("to afslag", "Hos os mister borgeren ikke noget");
      } else if (source == HousingSource.QUARTER_RULE) {
        assertThat(warning).contains("ét tilbud", "Hos os mister borgeren ikke noget");
      } else {
        assertThat(warning).isEmpty();
      }
    }
  }

  @Test
  void what_the_young_person_could_not_help_does_not_count() {
    assertThat(Stream.of(DeclineReason.values()).filter(RULE::counts))
        .containsExactlyInAnyOrder(
            DeclineReason.AREA,
            DeclineReason.CONDITION,
            DeclineReason.MOVES_IN_WITH_OTHER,
            DeclineReason.OTHER);
    assertThat(row("decline-counts", Map.of("declineReason", "NO_ANSWER")))
        .containsEntry("counts", false);
  }

  @Test
  void nothing_follows_but_a_step_that_leaves_the_search_as_it_is() {
    assertThat(Stream.of(Step.values()).map(Enum::name).collect(Collectors.toSet()))
        .isEqualTo(Set.of("CONTINUE", "TALK", "LEADER"));
  }

  @Test
  void a_decline_that_does_not_count_asks_for_nothing_however_many_counted_before() {
    List<Offer> offers = new ArrayList<>();
    assertThat(Declines.among(offers).stepAfterNewest(RULE)).isEqualTo(Step.CONTINUE);
    offers.add(0, declined(DeclineReason.AREA));
    assertThat(Declines.among(offers).stepAfterNewest(RULE)).isEqualTo(Step.CONTINUE);
    offers.add(0, declined(DeclineReason.OTHER));
    assertThat(Declines.among(offers).stepAfterNewest(RULE)).isEqualTo(Step.TALK);
    offers.add(0, declined(DeclineReason.RENT));
    assertThat(Declines.among(offers).stepAfterNewest(RULE)).isEqualTo(Step.CONTINUE);
    offers.add(0, ended(State.NO_ANSWER));
    offers.add(0, ended(State.WITHDRAWN));
    offers.add(0, declined(DeclineReason.CONDITION));
    assertThat(Declines.among(offers).counted()).isEqualTo(3);
    assertThat(Declines.among(offers).stepAfterNewest(RULE)).isEqualTo(Step.LEADER);
  }

  private static Offer declined(DeclineReason reason) {
    return new Offer(
        1, HousingSource.PRIVATE, DAY, DAY, State.DECLINED, reason, RULE.counts(reason), "");
  }

  private static Offer ended(State state) {
    return new Offer(1, HousingSource.PRIVATE, DAY, DAY, state, null, false, "");
  }

  private static Map<String, Object> row(String table, Map<String, Object> inputs) {
    return ENGINE
        .evaluateDecision(
            ENGINE.parseDecision(table, file("/bpmn/housing/" + table + ".dmn")), inputs)
        .getSingleResult()
        .getEntryMap();
  }

  private static InputStream file(String name) {
    try (InputStream file = DeclineRuleTest.class.getResourceAsStream(name)) {
      return new ByteArrayInputStream(file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
