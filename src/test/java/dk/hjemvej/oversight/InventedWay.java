package dk.hjemvej.oversight;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.scenario.support.SaidBefore;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happened to an invented young person, written down without walking there. */
public final class InventedWay {

  private final JdbcClient jdbc;
  private final Submissions submissions;
  private final CaseNumber youth;

  public InventedWay(JdbcClient jdbc, Submissions submissions, CaseNumber youth) {
    this.jdbc = jdbc;
    this.submissions = submissions;
    this.youth = youth;
  }

  public InventedWay said(Map<String, Object> answers) {
    SaidBefore.in(submissions, youth, answers);
    return this;
  }

  public InventedWay enrolled() {
    jdbc.sql("insert into person (id, protected_identity) values (?, false)")
        .param(youth.value())
        .update();
    jdbc.sql("insert into person_of_case (case_number, person_id) values (?, ?)")
        .params(youth.value(), youth.value())
        .update();
    return this;
  }

  public InventedWay course(int number, String method, String worker, String startedOn) {
    jdbc.sql(
            """
            insert into method_course
              (case_number, course_no, method, worker, provider, decided_on, started_on)
            values (?, ?, ?, ?, 'MUNICIPALITY', ?, ?)
            """)
        .params(youth.value(), number, method, worker, day(startedOn), day(startedOn))
        .update();
    return this;
  }

  public InventedWay courseClosed(int number, String closedOn, String reason) {
    jdbc.sql(
            """
            update method_course set closed_on = ?, close_reason = ?
            where case_number = ? and course_no = ?
            """)
        .params(day(closedOn), reason, youth.value(), number)
        .update();
    return this;
  }

  public InventedWay caseClosed(String outcome) {
    jdbc.sql(
            """
            update support_case set status = 'CLOSED', outcome = ?, closed_as = 'PATHWAY',
              closed_at = current_timestamp
            where case_number = ?
            """)
        .params(outcome, youth.value())
        .update();
    return this;
  }

  /** A phase of CTI that runs, three months long. */
  public InventedWay phase(int course, int phase, String startedOn) {
    jdbc.sql(
            """
            insert into phase (case_number, course_no, phase_no, counted_from, planned_length,
              contact_interval, silence_limit, transition_lead, reminder_lead,
              min_client_meetings, min_support_meetings, planned_start, planned_end, started_on)
            values (?, ?, ?, ?, 'P3M', 'P7D', 'P14D', 'P14D', 'P7D', 3, 2, ?, ?, ?)
            """)
        .params(
            youth.value(),
            course,
            phase,
            day(startedOn),
            day(startedOn),
            day(startedOn).plusMonths(3),
            day(startedOn))
        .update();
    return this;
  }

  public InventedWay contact(String countedFrom, String agreedOn) {
    jdbc.sql(
            """
            insert into contact_plan
              (case_number, counted_from, contact_interval, silence_limit, agreed_on)
            values (?, ?, 'P7D', 'P14D', ?)
            """)
        .params(youth.value(), day(countedFrom), agreedOn == null ? null : day(agreedOn))
        .update();
    return this;
  }

  public InventedWay link(int number, String offer, String area, String result) {
    jdbc.sql(
            """
            insert into network_link
              (case_number, link_no, offer, focus_area, introduced_on, result)
            values (?, ?, ?, ?, '2026-02-01', ?)
            """)
        .params(youth.value(), number, offer, area, result)
        .update();
    return this;
  }

  /** A handover that has come to an end. */
  public InventedWay handoverSettled(String result) {
    jdbc.sql(
            """
            insert into handover (case_number, handover_no, requested_at, result, settled_at)
            values (?, 1, current_timestamp, ?, current_timestamp)
            """)
        .params(youth.value(), result)
        .update();
    return this;
  }

  public InventedWay handingOver() {
    jdbc.sql(
            """
            insert into handover (case_number, handover_no, requested_at)
            values (?, 1, current_timestamp)
            """)
        .param(youth.value())
        .update();
    jdbc.sql("insert into open_handover (case_number, handover_no) values (?, 1)")
        .param(youth.value())
        .update();
    return this;
  }

  public InventedWay paused() {
    jdbc.sql(
            """
            insert into pause (case_number, reason, paused_from)
            values (?, 'ADMITTED', '2026-02-01')
            """)
        .param(youth.value())
        .update();
    return this;
  }

  public InventedWay highRisk() {
    jdbc.sql("insert into high_risk (case_number, since) values (?, current_timestamp)")
        .param(youth.value())
        .update();
    return this;
  }

  /** A measurement at a moment of a course; null for what was not asked. */
  public InventedWay measured(
      int course, String moment, String on, String housing, String stillInHome) {
    said(Map.of("remark", moment));
    jdbc.sql(
            """
            insert into measurement (case_number, course_no, moment, measured_on, housing_status,
              still_in_home, submission_id)
            values (?, ?, ?, ?, ?, ?, (select max(id) from submission))
            """)
        .params(youth.value(), course, moment, day(on), housing, stillInHome)
        .update();
    return this;
  }

  public InventedWay scored(int course, String moment, String area, int points) {
    jdbc.sql(
            """
            insert into measured_area (case_number, course_no, moment, area, points)
            values (?, ?, ?, ?, ?)
            """)
        .params(youth.value(), course, moment, area, points)
        .update();
    return this;
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
