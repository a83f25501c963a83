package dk.hjemvej.safety;

import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.scenario.support.Journey;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.PathwayTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** SAFETY S9, PATHWAY § 16 no. 14: the engine never holds who somebody is or what somebody said. */
@PathwayTest
class PersonalDataTest {

  /** Parts of every name, number, birth date and free text that the journey types. */
  private static final List<String> PERSONAL =
      List.of("Testine", "Prøvesen", "310204", "2004-05-17", "Testtekst");

  @Autowired private Journey journey;
  @Autowired private PassingTime time;
  @Autowired private JdbcTemplate jdbc;

  @Test
  void after_a_complete_case_no_engine_table_holds_a_personal_value() {
    time.startsAt("2026-03-02T10:00");

    journey.closed("310204-0007").hasEnded();

    assertThat(jdbc.queryForObject("select count(*) from submission", Integer.class))
        .isGreaterThan(15);
    for (String value : PERSONAL) {
      assertThat(found(value, "submission")).as("%s in the case record", value).isPositive();
      for (String table : engineTables()) {
        assertThat(found(value, table)).as("%s in %s", value, table).isZero();
      }
    }
  }

  private List<String> engineTables() {
    return jdbc.queryForList(
        "select tablename from pg_tables where tablename like 'act\\_%'", String.class);
  }

  /** Rows that hold the value in any column: the row as text, and byte columns as hexadecimal. */
  private int found(String value, String table) {
    return jdbc.queryForObject(
        """
        select count(*) from %s as row_of_table
        where row_of_table::text like ?
           or row_of_table::text like '%%' || encode(convert_to(?, 'UTF8'), 'hex') || '%%'
        """
            .formatted(table),
        Integer.class,
        "%" + value + "%",
        value);
  }

  @Test
  void a_task_shows_its_worker_only_routing_codes() {
    time.startsAt("2026-03-02T10:00");
    var youth = journey.clarified("310204-0008");

    Map<String, Object> shown = youth.variablesAt("UserTask_DecideMethod");

    assertThat(shown.keySet()).doesNotContain("cpr", "fullName", "birthDate", "remark", "alias");
    assertThat(shown.values().toString()).doesNotContain(PERSONAL.toArray(String[]::new));
  }
}
