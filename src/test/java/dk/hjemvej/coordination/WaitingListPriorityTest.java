package dk.hjemvej.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points add up, whatever else is known or unknown. */
class WaitingListPriorityTest {

  private static final DmnEngine ENGINE =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private static final DmnDecision DECISION = decision();

  @ParameterizedTest
  @CsvSource({
    "UNDER_17, 100",
    "MINOR_17, 100",
    "AGE_18_24, 0",
    "AGE_25_29, 0",
    "OVER_29, 0",
    ", 0"
  })
  void under_eighteen_goes_first(String ageBand, int points) {
    assertThat(points(inputs("ageBand", ageBand))).isEqualTo(points);
  }

  @ParameterizedTest
  @CsvSource({"NOWHERE, 40", "UNSAFE, 40", "SAFE, 0", ", 0"})
  void no_safe_place_to_sleep_counts(String sleepsTonight, int points) {
    assertThat(points(inputs("sleepsTonight", sleepsTonight))).isEqualTo(points);
  }

  @ParameterizedTest
  @CsvSource({"true, 40", "false, 0"})
  void pregnancy_or_a_child_counts(boolean pregnantOrChild, int points) {
    assertThat(points(inputs("pregnantOrChild", pregnantOrChild))).isEqualTo(points);
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "0, 30", "30, 30", "31, 0", ", 0"})
  void release_within_thirty_days_counts(Integer daysUntilRelease, int points) {
    assertThat(points(inputs("daysUntilRelease", daysUntilRelease))).isEqualTo(points);
  }

  @ParameterizedTest
  @CsvSource({
    "HOSPITAL_NO_HOME, 30",
    "PRISON_NO_HOME, 30",
    "SOFA_SURFER, 0",
    "STREET, 0",
    "SHELTER_110, 0",
    "EMERGENCY_HOUSING, 0",
    "TRANSITION_FLAT, 0",
    ", 0"
  })
  void an_institution_without_a_home_afterwards_counts(String homelessnessType, int points) {
    assertThat(points(inputs("homelessnessType", homelessnessType))).isEqualTo(points);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "6, 0", "7, 3", "13, 3", "14, 6", "90, 36", "365, 156"})
  void every_seven_days_of_waiting_count(int waitingDays, int points) {
    assertThat(points(inputs("waitingDays", waitingDays))).isEqualTo(points);
  }

  @Test
  void everything_adds_up_in_every_combination() {
    for (String age : Arrays.asList("MINOR_17", "AGE_18_24", null)) {
      for (String sleeps : Arrays.asList("NOWHERE", "SAFE", null)) {
        for (boolean child : List.of(true, false)) {
          for (Integer release : Arrays.asList(10, 60, null)) {
            for (String type : Arrays.asList("PRISON_NO_HOME", "STREET", null)) {
              for (int waited : List.of(0, 20)) {
                Map<String, Object> inputs = inputs("ageBand", age);
                inputs.put("sleepsTonight", sleeps);
                inputs.put("pregnantOrChild", child);
                inputs.put("daysUntilRelease", release);
                inputs.put("homelessnessType", type);
                inputs.put("waitingDays", waited);
                int expected =
                    ("MINOR_17".equals(age) ? 100 : 0)
                        + ("NOWHERE".equals(sleeps) ? 40 : 0)
                        + (child ? 40 : 0)
                        + (Integer.valueOf(10).equals(release) ? 30 : 0)
                        + ("PRISON_NO_HOME".equals(type) ? 30 : 0)
                        + (waited == 20 ? 6 : 0);
                assertThat(points(inputs)).as("%s", inputs).isEqualTo(expected);
              }
            }
          }
        }
      }
    }
  }

  @Test
  void who_comes_back_is_ahead_of_ten_years_of_need_and_all_who_come_back_are_equal() {
    Map<String, Object> everything = inputs("ageBand", "MINOR_17");
    everything.put("sleepsTonight", "NOWHERE");
    everything.put("pregnantOrChild", true);
    everything.put("daysUntilRelease", 10);
    everything.put("homelessnessType", "PRISON_NO_HOME");
    everything.put("waitingDays", 3650);
    Map<String, Object> back = new HashMap<>(everything);
    back.put("reEntry", true);
    assertThat(points(back))
        .isGreaterThan(points(everything))
        .isEqualTo(points(inputs("reEntry", true)));
  }

  private static Map<String, Object> inputs(String key, Object value) {
    Map<String, Object> inputs = new HashMap<>();
    for (String unknown :
        List.of("ageBand", "sleepsTonight", "daysUntilRelease", "homelessnessType")) {
      inputs.put(unknown, null);
    }
    inputs.put("pregnantOrChild", false);
    inputs.put("waitingDays", 0);
    inputs.put("reEntry", false);
    inputs.put(key, value);
    return inputs;
  }

  private static int points(Map<String, Object> inputs) {
    DmnDecisionResult result = ENGINE.evaluateDecision(DECISION, inputs);
    return new ArrayList<>(result.getResultList())
        .stream().mapToInt(row -> ((Number) row.get("points")).intValue()).sum();
  }

  private static DmnDecision decision() {
    try (InputStream file =
        WaitingListPriorityTest.class.getResourceAsStream(
            "/bpmn/coordination/waiting-list-priority.dmn")) {
      return ENGINE.parseDecision("waiting-list-priority", file);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
