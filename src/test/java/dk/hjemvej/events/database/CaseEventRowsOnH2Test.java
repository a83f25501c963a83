package dk.hjemvej.events.database;

import static dk.hjemvej.scenario.support.CaseOnH2.YOUTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.scenario.support.CaseOnH2;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The same SQL on the database of the first command; the scenarios run it on PostgreSQL. */
class CaseEventRowsOnH2Test {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @RegisterExtension final CaseOnH2 h2 = new CaseOnH2("V02__case_record", "V101__case_event");

  private JdbcClient jdbc;
  private CaseEventTable events;

  @BeforeEach
  void opensACase() {
    jdbc = h2.jdbc();
    events = new CaseEventTable(jdbc, h2.time(), new JdbcTransactionManager(h2.database()));
  }

  @Test
  void of_each_kind_one_is_under_way_and_what_happened_stays_on_record() {
    assertThat(events.begin(YOUTH, "crisis", DAY, "cti")).isTrue();
    assertThat(events.begin(YOUTH, "crisis", DAY, "cti")).isFalse();
    assertThat(events.begin(YOUTH, "release", DAY, "cti")).isTrue();

    events.end(YOUTH, "crisis");
    assertThat(events.isUnderWay(YOUTH, "crisis")).isFalse();
    assertThat(events.isUnderWay(YOUTH, "release")).isTrue();
    assertThat(events.begin(YOUTH, "crisis", DAY.plusDays(1), "icm")).isTrue();

    events.closed(YOUTH);
    assertThat(rows("open_case_event")).isZero();
    assertThat(rows("case_event")).isEqualTo(3);
  }

  @Test
  void the_key_decides_who_is_first() {
    events.begin(YOUTH, "crisis", DAY, "cti");
    assertThatThrownBy(
            () ->
                jdbc.sql("insert into open_case_event select case_number, kind, id from case_event")
                    .update())
        .isInstanceOf(DuplicateKeyException.class);
  }

  private int rows(String table) {
    return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
  }
}
