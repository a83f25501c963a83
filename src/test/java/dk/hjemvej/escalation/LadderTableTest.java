package dk.hjemvej.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every deadline, every day of a year, both risks: the table always has exactly one answer. */
class LadderTableTest {

  private static final int INTERVAL = 14;
  private static final DmnEngine ENGINE =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private static final String TABLE = table();
  private static final DmnDecision DECISION = read(TABLE);
  private static final DmnDecision ALL_ROWS =
      read(TABLE.replace("hitPolicy=\"FIRST\"", "hitPolicy=\"COLLECT\""));

  static Stream<String> subjects() {
    return Stream.of("PHASE", "CONTACT", "REVIEW", "WAITING_LIST", "HANDOVER", "HOUSING_HORIZON");
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void there_is_a_row_for_every_day_and_only_high_risk_goes_before_another(String subject) {
    for (int day : IntStream.range(0, 366).toArray()) {
      assertThat(rows(ALL_ROWS, subject, day, "NORMAL")).as("%s day %d", subject, day).hasSize(1);
      assertThat(rows(ALL_ROWS, subject, day, "HIGH"))
          .as("%s day %d at high risk", subject, day)
          .hasSizeBetween(1, 2);
    }
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void levels_only_rise_and_the_next_look_is_where_the_level_changes(String subject) {
    for (String risk : List.of("NORMAL", "HIGH")) {
      for (int day : IntStream.range(0, 366).toArray()) {
        Rung rung = rung(subject, day, risk);
        Rung next = rung(subject, day + rung.nextAfterDays(), risk);
        assertThat(next.level()).isGreaterThanOrEqualTo(rung.level());
        assertThat(rung(subject, day + rung.nextAfterDays() - 1, risk).level())
            .as("%s: nothing changes between day %d and the next look", subject, day)
            .isBetween(rung.level(), next.level());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PHASE,0,NORMAL,1,REMIND_WORKER,P5D,7",
    "PHASE,6,NORMAL,1,REMIND_WORKER,P5D,1",
    "PHASE,7,NORMAL,2,LEADER_DECIDES,P5D,14",
    "PHASE,20,NORMAL,2,LEADER_DECIDES,P5D,1",
    "PHASE,21,NORMAL,3,HEAD_DECIDES,P3D,7",
    "PHASE,0,HIGH,2,LEADER_DECIDES,P5D,7",
    "PHASE,6,HIGH,2,LEADER_DECIDES,P5D,1",
    "PHASE,7,HIGH,3,HEAD_DECIDES,P3D,7",
    "PHASE,21,HIGH,3,HEAD_DECIDES,P3D,7",
    "HANDOVER,6,NORMAL,1,REMIND_WORKER,P5D,1",
    "HANDOVER,7,NORMAL,2,LEADER_DECIDES,P5D,14",
    "HANDOVER,21,NORMAL,3,HEAD_DECIDES,P3D,7",
    "HANDOVER,7,HIGH,3,HEAD_DECIDES,P3D,7",
    "REVIEW,0,NORMAL,1,REMIND_WORKER,P5D,14",
    "REVIEW,13,NORMAL,1,REMIND_WORKER,P5D,1",
    "REVIEW,14,NORMAL,2,LEADER_DECIDES,P5D,31",
    "REVIEW,44,NORMAL,2,LEADER_DECIDES,P5D,1",
    "REVIEW,45,NORMAL,3,HEAD_DECIDES,P3D,7",
    "REVIEW,13,HIGH,2,LEADER_DECIDES,P5D,1",
    "WAITING_LIST,0,NORMAL,0,NOBODY,P5D,30",
    "WAITING_LIST,29,HIGH,0,NOBODY,P5D,1",
    "WAITING_LIST,30,NORMAL,2,LEADER_DECIDES,P5D,60",
    "WAITING_LIST,89,NORMAL,2,LEADER_DECIDES,P5D,1",
    "WAITING_LIST,30,HIGH,3,HEAD_DECIDES,P3D,7",
    "WAITING_LIST,90,NORMAL,3,HEAD_DECIDES,P3D,7",
    "CONTACT,0,NORMAL,1,REMIND_WORKER,P5D,14",
    "CONTACT,13,NORMAL,1,REMIND_WORKER,P5D,1",
    "CONTACT,14,NORMAL,2,LEADER_FINDS_CONTACT,P5D,7",
    "CONTACT,0,HIGH,2,LEADER_FINDS_CONTACT,P5D,7",
    "HOUSING_HORIZON,0,NORMAL,2,REMIND_WORKER,P5D,7",
    "HOUSING_HORIZON,0,HIGH,2,REMIND_WORKER,P5D,7",
    "HOUSING_HORIZON,30,NORMAL,2,REMIND_WORKER,P5D,7"
  })
  void on_the_edges_the_ladder_says(
      String subject,
      int day,
      String risk,
      int level,
      String step,
      String answerWithin,
      int nextAfterDays) {
    assertThat(rung(subject, day, risk))
        .isEqualTo(new Rung(level, step, Period.parse(answerWithin), nextAfterDays));
  }

  @Test
  void every_step_says_in_danish_who_acts() {
    assertThat(subjects().flatMap(s -> rows(ALL_ROWS, s, 90, "HIGH").stream()))
        .allSatisfy(row -> assertThat((String) row.get("who")).isNotBlank());
  }

  @ParameterizedTest
  @ValueSource(strings = {"HOUSING", ""})
  void an_unknown_deadline_has_no_row(String subject) {
    assertThat(rows(DECISION, subject, 3, "NORMAL")).isEmpty();
  }

  private static Rung rung(String subject, int day, String risk) {
    List<Map<String, Object>> rows = rows(DECISION, subject, day, risk);
    assertThat(rows).as("%s day %d %s", subject, day, risk).hasSize(1);
    Map<String, Object> row = rows.get(0);
    return new Rung(
        ((Number) row.get("level")).intValue(),
        (String) row.get("step"),
        Period.parse((String) row.get("taskDeadline")),
        ((Number) row.get("nextAfterDays")).intValue());
  }

  private static List<Map<String, Object>> rows(
      DmnDecision decision, String subject, int day, String risk) {
    Map<String, Object> given = new HashMap<>();
    given.put("subject", subject);
    given.put("daysOverdue", day);
    given.put("risk", risk);
    given.put("intervalDays", subject.equals("CONTACT") ? INTERVAL : null);
    return ENGINE.evaluateDecisionTable(decision, given).getResultList();
  }

  private static DmnDecision read(String table) {
    return ENGINE.parseDecision(
        "escalation-ladder", new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
  }

  private static String table() {
    try (InputStream file =
        LadderTableTest.class.getResourceAsStream("/bpmn/escalation/escalation-ladder.dmn")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
