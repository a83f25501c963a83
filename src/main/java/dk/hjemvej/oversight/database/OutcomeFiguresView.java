package dk.hjemvej.oversight.database;

import static java.util.stream.Collectors.groupingBy;

import dk.hjemvej.oversight.OutcomeFigures;
import dk.hjemvej.oversight.OutcomeFigures.Homes;
import dk.hjemvej.oversight.ReportSettings;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts over {@code cti_course}, {@code measured_home} and {@code measured_development}. */
@Repository
class OutcomeFiguresView implements OutcomeFigures.Register {

  private final JdbcClient jdbc;
  private final ReportSettings settings;

  OutcomeFiguresView(JdbcClient jdbc, ReportSettings settings) {
    this.jdbc = jdbc;
    this.settings = settings;
  }

  @Override
  public OutcomeFigures of(YearMonth from, YearMonth until) {
    LocalDate cutOff = until.atEndOfMonth();
    List<CtiCourse> started = started(from.atDay(1), cutOff);
    List<CtiCourse> finished = started.stream().filter(one -> one.isFinishedBy(cutOff)).toList();
    return new OutcomeFigures(
        from,
        until,
        started.size(),
        CtiCourse.people(started),
        finished.size(),
        started.size() - finished.size(),
        CtiCourse.purpose(finished),
        CtiCourse.ended(finished),
        homes(finished, cutOff),
        MeasuredDevelopment.byAreaAndMoment(
            development(from.atDay(1), cutOff), settings.minimumN()));
  }

  @Override
  public Optional<YearMonth> first() {
    return jdbc.sql("select started_on from cti_course order by started_on fetch first 1 rows only")
        .query(LocalDate.class)
        .optional()
        .map(YearMonth::from);
  }

  private List<CtiCourse> started(LocalDate first, LocalDate last) {
    return jdbc.sql("select * from cti_course where started_on between :first and :last")
        .param("first", first)
        .param("last", last)
        .query(new SimplePropertyRowMapper<>(CtiCourse.class))
        .list();
  }

  private Homes homes(List<CtiCourse> finished, LocalDate cutOff) {
    Map<String, List<MeasuredHome>> measured =
        jdbc
            .sql(
                """
                select case_number, housing_status, still_in_home from measured_home
                where measured_on <= :last order by measured_on, submission_id
                """)
            .param("last", cutOff)
            .query(new SimplePropertyRowMapper<>(MeasuredHome.class))
            .list()
            .stream()
            .collect(groupingBy(MeasuredHome::caseNumber));
    List<String> now =
        finished.stream()
            .map(one -> MeasuredHome.now(measured.getOrDefault(one.caseNumber(), List.of())))
            .flatMap(Optional::stream)
            .toList();
    int ownHome = (int) now.stream().filter(MeasuredHome.OWN_HOME::contains).count();
    return new Homes(
        now.size(),
        ownHome,
        (int) now.stream().filter(MeasuredHome.WITHOUT_SUPPORT::equals).count(),
        finished.isEmpty() ? null : (int) Math.round(100.0 * ownHome / finished.size()),
        settings.target().min(),
        settings.target().max());
  }

  /** Of those courses only that have finished: who is still on the way would blur the ends. */
  private List<MeasuredDevelopment> development(LocalDate first, LocalDate last) {
    return jdbc.sql(
            """
            select d.* from measured_development d
            join cti_course c on c.case_number = d.case_number and c.course_no = d.course_no
            where c.started_on between :first and :last and c.closed_on <= :last
              and d.measured_on <= :last
            """)
        .param("first", first)
        .param("last", last)
        .query(new SimplePropertyRowMapper<>(MeasuredDevelopment.class))
        .list();
  }
}
