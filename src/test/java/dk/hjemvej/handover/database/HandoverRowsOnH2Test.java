package dk.hjemvej.handover.database;

import static dk.hjemvej.scenario.support.CaseOnH2.YOUTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.handover.HandoverDates;
import dk.hjemvej.handover.Handovers;
import dk.hjemvej.handover.Need;
import dk.hjemvej.handover.PlannedEnd;
import dk.hjemvej.handover.Receiver;
import dk.hjemvej.scenario.support.CaseOnH2;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same SQL on the database of the first command; the scenarios run it on PostgreSQL. */
class HandoverRowsOnH2Test {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @RegisterExtension
  final CaseOnH2 h2 =
      new CaseOnH2(
          "V02__case_record",
          "V30__method_course",
          "V40__support",
          "V50__handover",
          "V71__phase_rhythm_and_deviations",
          "V104__course_number_of_phases");

  private JdbcClient jdbc;
  private HandoverTable handovers;

  @BeforeEach
  void opensACase() {
    jdbc = h2.jdbc();
    handovers = new HandoverTable(jdbc, h2.time());
  }

  @Test
  void one_handover_is_open_at_a_time_and_the_next_knows_nothing_of_it() {
    assertThat(handovers.open(YOUTH)).isTrue();
    assertThat(handovers.open(YOUTH)).isFalse();
    handovers.planned(YOUTH, new HandoverDates(DAY, DAY));
    Need self = new Need(1, Receiver.SELF, null, DAY, false);
    handovers.answered(YOUTH, List.of(self, new Need(2, Receiver.ICM, DAY, null, false)));
    handovers.answered(YOUTH, List.of(self));
    assertThat(handovers.needs(YOUTH)).containsExactly(self);
    handovers.leaderAnswered(YOUTH, true);
    assertThat(handovers.needs(YOUTH)).allMatch(Need::isTakenOver);

    handovers.settle(YOUTH, Handovers.Result.CONTINUED);
    assertThat(handovers.needs(YOUTH)).isEmpty();
    assertThatThrownBy(() -> handovers.settle(YOUTH, Handovers.Result.HANDED_OVER))
        .hasMessageContaining("wanted an open one");
    assertThat(handovers.open(YOUTH)).isTrue();
    handovers.closed(YOUTH);
    assertThat(handovers.open(YOUTH)).isTrue();
  }

  @Test
  void only_the_last_phase_that_is_left_has_a_planned_end() {
    assertThat(handovers.plannedEnd(YOUTH)).isEmpty();
    phase(1, null);
    phase(2, null);
    phase(3, "P1M");
    assertThat(handovers.plannedEnd(YOUTH)).isEmpty();
    end(1);
    assertThat(handovers.plannedEnd(YOUTH)).isEmpty();
    end(2);
    assertThat(handovers.plannedEnd(YOUTH))
        .contains(new PlannedEnd(DAY.plusMonths(9), Period.ofMonths(1), Period.ofDays(14)));
    end(3);
    assertThat(handovers.plannedEnd(YOUTH)).isEmpty();
  }

  private void phase(int phaseNo, @Nullable String handoverLead) {
    jdbc.sql(
            """
            insert into phase (case_number, course_no, phase_no, counted_from, planned_length,
              contact_interval, silence_limit, transition_lead, reminder_lead, handover_lead,
              min_client_meetings, min_support_meetings, planned_start, planned_end, started_on)
            values (?, 1, ?, ?, 'P3M', 'P7D', 'P14D', 'P14D', 'P7D', ?, 0, 0, ?, ?, ?)
            """)
        .params(YOUTH.value(), phaseNo, DAY)
        .param(handoverLead)
        .params(DAY.plusMonths(3L * phaseNo - 3), DAY.plusMonths(3L * phaseNo), DAY)
        .update();
  }

  private void end(int phaseNo) {
    jdbc.sql("update phase set ended_on = ? where phase_no = ?").params(DAY, phaseNo).update();
  }
}
