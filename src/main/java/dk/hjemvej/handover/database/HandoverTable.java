package dk.hjemvej.handover.database;

import dk.hjemvej.casefile.CaseClosing;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.handover.HandoverDates;
import dk.hjemvej.handover.Handovers;
import dk.hjemvej.handover.Need;
import dk.hjemvej.handover.PlannedEnd;
import dk.hjemvej.handover.Receiver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code handover}. The open one is named in {@code open_handover}, one per case. */
@Repository
class HandoverTable implements Handovers, CaseClosing {

  private final JdbcClient jdbc;
  private final CivilTime time;

  HandoverTable(JdbcClient jdbc, CivilTime time) {
    this.jdbc = jdbc;
    this.time = time;
  }

  /** Whoever asks second waits for the case's row, and then finds the handover open. */
  @Override
  public boolean open(CaseNumber youth) {
    jdbc.sql("select case_number from support_case where case_number = :case for update")
        .param("case", youth.value())
        .query(String.class)
        .single();
    int added =
        jdbc.sql(
                """
                insert into handover (case_number, handover_no, requested_at)
                select :case, coalesce(max(handover_no), 0) + 1, cast(:at as timestamp with time zone)
                from handover where case_number = :case
                having not exists (select 1 from open_handover where case_number = :case)
                """)
            .param("case", youth.value())
            .param("at", now())
            .update();
    if (added == 1) {
      jdbc.sql(
              """
              insert into open_handover (case_number, handover_no)
              select case_number, max(handover_no) from handover
              where case_number = :case group by case_number
              """)
          .param("case", youth.value())
          .update();
    }
    return added == 1;
  }

  @Override
  public boolean isOpen(CaseNumber youth) {
    return jdbc.sql("select handover_no from open_handover where case_number = :case")
        .param("case", youth.value())
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /** Only the last phase is left when every phase before it has ended; read from the plan. */
  @Override
  public Optional<PlannedEnd> plannedEnd(CaseNumber youth) {
    return jdbc.sql(
            """
            select coalesce(extended_until, planned_end) as ends_on, handover_lead, transition_lead
            from current_phase this
            where case_number = :case and handover_lead is not null and ended_on is null
            and not exists (select 1 from current_phase earlier
              where earlier.case_number = this.case_number
              and earlier.phase_no < this.phase_no and earlier.ended_on is null)
            """)
        .param("case", youth.value())
        .query(
            (row, number) ->
                new PlannedEnd(
                    row.getObject("ends_on", LocalDate.class),
                    Period.parse(row.getString("handover_lead")),
                    Period.parse(row.getString("transition_lead"))))
        .optional();
  }

  @Override
  public void planned(CaseNumber youth, HandoverDates dates) {
    jdbc.sql(
            """
            update handover set due_on = :due, closing_talk_on = :talk
            where case_number = :case and handover_no = :no
            """)
        .param("due", dates.dueOn())
        .param("talk", dates.closingTalkOn())
        .param("case", youth.value())
        .param("no", openNo(youth))
        .update();
  }

  @Override
  public void answered(CaseNumber youth, List<Need> needs) {
    int handoverNo = openNo(youth);
    jdbc.sql("delete from handover_need where case_number = :case and handover_no = :no")
        .param("case", youth.value())
        .param("no", handoverNo)
        .update();
    needs.forEach(need -> add(youth, handoverNo, need));
  }

  @Override
  public void leaderAnswered(CaseNumber youth, boolean agrees) {
    jdbc.sql(
            """
            update handover_need set leader_agrees = :agrees
            where case_number = :case and handover_no = :no and receiver = :self
            """)
        .param("agrees", agrees)
        .param("case", youth.value())
        .param("no", openNo(youth))
        .param("self", Receiver.SELF.name())
        .update();
  }

  @Override
  public List<Need> needs(CaseNumber youth) {
    return jdbc.sql(
            """
            select need.* from handover_need need
            join open_handover open on open.case_number = need.case_number
              and open.handover_no = need.handover_no
            where need.case_number = :case order by need.need_no
            """)
        .param("case", youth.value())
        .query(HandoverTable::need)
        .list();
  }

  @Override
  public void settle(CaseNumber youth, Result result) {
    int handoverNo = openNo(youth);
    jdbc.sql("delete from open_handover where case_number = :case")
        .param("case", youth.value())
        .update();
    jdbc.sql(
            """
            update handover set result = :result, settled_at = :at
            where case_number = :case and handover_no = :no
            """)
        .param("result", result.name())
        .param("at", now())
        .param("case", youth.value())
        .param("no", handoverNo)
        .update();
  }

  /** A closed case has nothing to hand over any more. */
  @Override
  public void closed(CaseNumber youth) {
    jdbc.sql("delete from open_handover where case_number = :case")
        .param("case", youth.value())
        .update();
  }

  private int openNo(CaseNumber youth) {
    return jdbc.sql("select handover_no from open_handover where case_number = :case")
        .param("case", youth.value())
        .query(Integer.class)
        .optional()
        .orElseThrow(() -> new IllegalStateException("Handover: wanted an open one, found none"));
  }

  private void add(CaseNumber youth, int handoverNo, Need need) {
    jdbc.sql(
            """
            insert into handover_need (case_number, handover_no, need_no, receiver, starts_on,
              accepted, accepted_on, leader_agrees)
            values (:case, :no, :need, :receiver, :starts, :accepted, :on, :leader)
            """)
        .param("case", youth.value())
        .param("no", handoverNo)
        .param("need", need.needNo())
        .param("receiver", need.receiver().name())
        .param("starts", need.startsOn())
        .param("accepted", need.isAccepted())
        .param("on", need.acceptedOn())
        .param("leader", need.leaderAgrees())
        .update();
  }

  private OffsetDateTime now() {
    return time.now().atOffset(ZoneOffset.UTC);
  }

  private static Need need(ResultSet row, int number) throws SQLException {
    return new Need(
        row.getInt("need_no"),
        Receiver.valueOf(row.getString("receiver")),
        row.getObject("starts_on", LocalDate.class),
        row.getObject("accepted_on", LocalDate.class),
        row.getBoolean("leader_agrees"));
  }
}
