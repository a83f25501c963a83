package dk.hjemvej.support.database;

import dk.hjemvej.casefile.CaseClosing;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.support.Meetings;
import dk.hjemvej.support.Phase;
import dk.hjemvej.support.PhasePlan;
import dk.hjemvej.support.PhaseRule;
import dk.hjemvej.support.Phases;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The rows of {@code phase}, read and written for the course the case is in. When that course or
 * the case ends, a phase that runs has ended, too.
 */
@Repository
class PhaseTable implements Phases, CaseClosing {

  private final JdbcClient jdbc;
  private final CurrentCourse course;
  private final CivilTime time;

  PhaseTable(JdbcClient jdbc, CurrentCourse course, CivilTime time) {
    this.jdbc = jdbc;
    this.course = course;
    this.time = time;
  }

  @Override
  public List<Phase> of(CaseNumber youth) {
    return jdbc.sql("select * from current_phase where case_number = :case order by phase_no")
        .param("case", youth.value())
        .query(PhaseTable::phase)
        .list();
  }

  @Override
  public List<CaseNumber> running() {
    return jdbc.sql(
            """
            select distinct case_number from current_phase
            where started_on is not null and ended_on is null order by case_number
            """)
        .query((row, number) -> CaseNumber.of(row.getString("case_number")))
        .list();
  }

  @Override
  public Optional<PhasePlan> planOf(CaseNumber youth) {
    List<PhaseRule> rules =
        jdbc.sql("select * from current_phase where case_number = :case order by phase_no")
            .param("case", youth.value())
            .query(PhaseTable::rule)
            .list();
    return jdbc.sql(
            """
            select counted_from from current_phase
            where case_number = :case order by phase_no desc fetch first row only
            """)
        .param("case", youth.value())
        .query(LocalDate.class)
        .optional()
        .map(countedFrom -> new PhasePlan(countedFrom, rules));
  }

  @Override
  public void freeze(CaseNumber youth, PhasePlan plan) {
    plan.rules()
        .forEach(
            rule ->
                jdbc.sql(
                        """
                        insert into phase (case_number, course_no, phase_no, counted_from, planned_length,
                          contact_interval, silence_limit, transition_lead, reminder_lead,
                          handover_lead, min_client_meetings, min_support_meetings,
                          planned_start, planned_end)
                        values (:case, :course, :no, :from, :length, :interval, :silence, :transition,
                          :reminder, :handover, :client, :supports, :start, :end)
                        """)
                    .param("case", youth.value())
                    .param("course", course.of(youth))
                    .param("no", rule.phaseNo())
                    .param("from", plan.countedFrom())
                    .param("length", rule.length().toString())
                    .param("interval", rule.contactInterval().toString())
                    .param("silence", rule.silenceLimit().toString())
                    .param("transition", rule.transitionLead().toString())
                    .param("reminder", rule.reminderLead().toString())
                    .param("handover", text(rule.handoverLead()))
                    .param("client", rule.minimum().client())
                    .param("supports", rule.minimum().supports())
                    .param("start", plan.plannedStart(rule.phaseNo()))
                    .param("end", plan.plannedEnd(rule.phaseNo()))
                    .update());
  }

  @Override
  public void replan(CaseNumber youth, PhasePlan plan) {
    plan.rules()
        .forEach(
            rule ->
                jdbc.sql(
                        """
                        update phase set counted_from = :from, planned_start = :start,
                          planned_end = :end, extended_until = null, extend_reason = null
                        where case_number = :case and course_no = :course and phase_no = :no
                        """)
                    .param("from", plan.countedFrom())
                    .param("start", plan.plannedStart(rule.phaseNo()))
                    .param("end", plan.plannedEnd(rule.phaseNo()))
                    .param("case", youth.value())
                    .param("course", course.of(youth))
                    .param("no", rule.phaseNo())
                    .update());
  }

  @Override
  public void rewritten(CaseNumber youth, Phase phase) {
    PhaseRule rule = phase.rule();
    jdbc.sql(
            """
            update phase set planned_length = :length, contact_interval = :interval,
              silence_limit = :silence, transition_lead = :transition, reminder_lead = :reminder,
              handover_lead = :handover, min_client_meetings = :client,
              min_support_meetings = :supports, planned_start = :start, planned_end = :end
            where case_number = :case and course_no = :course and phase_no = :no
            """)
        .param("length", rule.length().toString())
        .param("interval", rule.contactInterval().toString())
        .param("silence", rule.silenceLimit().toString())
        .param("transition", rule.transitionLead().toString())
        .param("reminder", rule.reminderLead().toString())
        .param("handover", text(rule.handoverLead()))
        .param("client", rule.minimum().client())
        .param("supports", rule.minimum().supports())
        .param("start", phase.plannedStart())
        .param("end", phase.plannedEnd())
        .param("case", youth.value())
        .param("course", course.of(youth))
        .param("no", phase.phaseNo())
        .update();
  }

  @Override
  public void movedByDays(CaseNumber youth, long days) {
    jdbc.sql(
            """
            update phase set counted_from = counted_from + cast(:days as integer),
              planned_start = planned_start
                + case when started_on is null then cast(:days as integer) else 0 end,
              planned_end = planned_end + cast(:days as integer),
              extended_until = extended_until + cast(:days as integer)
            where case_number = :case and course_no = :course and ended_on is null
            """)
        .param("days", days)
        .param("case", youth.value())
        .param("course", course.of(youth))
        .update();
  }

  @Override
  public void begun(CaseNumber youth, int phaseNo, LocalDate on) {
    jdbc.sql(
            """
            update phase set started_on = :on
            where case_number = :case and course_no = :course and phase_no = :no
            """)
        .param("on", on)
        .param("case", youth.value())
        .param("course", course.of(youth))
        .param("no", phaseNo)
        .update();
  }

  @Override
  public void extended(CaseNumber youth, int phaseNo, LocalDate until, String reason) {
    jdbc.sql(
            """
            update phase set extended_until = :until, extend_reason = :reason
            where case_number = :case and course_no = :course and phase_no = :no
            """)
        .param("until", until)
        .param("reason", reason)
        .param("case", youth.value())
        .param("course", course.of(youth))
        .param("no", phaseNo)
        .update();
  }

  @Override
  public void overran(CaseNumber youth, int phaseNo, String reason, LocalDate citizenLastSeen) {
    jdbc.sql(
            """
            update phase set overrun_reason = :reason, citizen_last_seen = :seen
            where case_number = :case and course_no = :course and phase_no = :no
            """)
        .param("reason", reason)
        .param("seen", citizenLastSeen)
        .param("case", youth.value())
        .param("course", course.of(youth))
        .param("no", phaseNo)
        .update();
  }

  @Override
  public void ended(CaseNumber youth, int phaseNo, LocalDate on) {
    jdbc.sql(
            """
            update phase set ended_on = :on
            where case_number = :case and course_no = :course and phase_no = :no
            """)
        .param("on", on)
        .param("case", youth.value())
        .param("course", course.of(youth))
        .param("no", phaseNo)
        .update();
  }

  @Override
  public void left(CaseNumber youth) {
    end(youth);
  }

  @Override
  public void closed(CaseNumber youth) {
    end(youth);
  }

  private void end(CaseNumber youth) {
    jdbc.sql(
            """
            update phase set ended_on = :on
            where case_number = :case and started_on is not null and ended_on is null
            """)
        .param("on", time.today())
        .param("case", youth.value())
        .update();
  }

  private static Phase phase(ResultSet row, int number) throws SQLException {
    return new Phase(
        rule(row, number),
        row.getObject("planned_start", LocalDate.class),
        row.getObject("planned_end", LocalDate.class),
        row.getObject("extended_until", LocalDate.class),
        row.getObject("started_on", LocalDate.class),
        row.getObject("ended_on", LocalDate.class));
  }

  private static PhaseRule rule(ResultSet row, int number) throws SQLException {
    String handoverLead = row.getString("handover_lead");
    return new PhaseRule(
        row.getInt("phase_no"),
        period(row, "planned_length"),
        period(row, "contact_interval"),
        period(row, "silence_limit"),
        period(row, "transition_lead"),
        period(row, "reminder_lead"),
        handoverLead == null ? null : Period.parse(handoverLead),
        new Meetings(row.getInt("min_client_meetings"), row.getInt("min_support_meetings")));
  }

  private static Period period(ResultSet row, String column) throws SQLException {
    return Period.parse(row.getString(column));
  }

  private static @Nullable String text(@Nullable Period period) {
    return period == null ? null : period.toString();
  }
}
