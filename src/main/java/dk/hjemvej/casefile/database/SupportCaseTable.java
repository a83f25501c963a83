package dk.hjemvej.casefile.database;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.SupportCases;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.incrementer.DataFieldMaxValueIncrementer;
import org.springframework.stereotype.Repository;

@Repository
class SupportCaseTable implements SupportCases {

  /** Outcomes after which somebody may come back: contact was lost, or it was the person's wish. */
  private static final List<String> LEFT = List.of("LOST_CONTACT", "WANTED_TO_STOP");

  private final JdbcClient jdbc;
  private final CivilTime time;
  private final DataFieldMaxValueIncrementer runningNumber;

  SupportCaseTable(
      JdbcClient jdbc, CivilTime time, DataFieldMaxValueIncrementer runningCaseNumber) {
    this.jdbc = jdbc;
    this.time = time;
    this.runningNumber = runningCaseNumber;
  }

  @Override
  public CaseNumber open(String openedBy) {
    CaseNumber caseNumber = CaseNumber.of(time.today().getYear(), runningNumber.nextLongValue());
    jdbc.sql(
            """
            insert into support_case (case_number, opened_at, opened_by, status)
            values (:case, :at, :by, 'OPEN')
            """)
        .param("case", caseNumber.value())
        .param("at", time.now().atOffset(ZoneOffset.UTC))
        .param("by", openedBy)
        .update();
    return caseNumber;
  }

  @Override
  public boolean close(CaseNumber caseNumber, String outcome, String closedAs) {
    return jdbc.sql(
                """
                update support_case
                set status = 'CLOSED', outcome = :outcome, closed_as = :as, closed_at = :at
                where case_number = :case and status = 'OPEN'
                """)
            .param("outcome", outcome)
            .param("as", closedAs)
            .param("at", time.now().atOffset(ZoneOffset.UTC))
            .param("case", caseNumber.value())
            .update()
        == 1;
  }

  @Override
  public boolean isOpen(CaseNumber caseNumber) {
    return jdbc.sql("select status from support_case where case_number = :case")
        .param("case", caseNumber.value())
        .query(String.class)
        .optional()
        .filter("OPEN"::equals)
        .isPresent();
  }

  @Override
  public void supportBegins(CaseNumber caseNumber) {
    jdbc.sql(
            """
            update support_case set support_began_at = :at
            where case_number = :case and support_began_at is null
            """)
        .param("at", time.now().atOffset(ZoneOffset.UTC))
        .param("case", caseNumber.value())
        .update();
  }

  @Override
  public Optional<Instant> supportBeganAt(CaseNumber caseNumber) {
    return moment(
        jdbc.sql("select support_began_at as moment from support_case where case_number = :case")
            .param("case", caseNumber.value()));
  }

  @Override
  public Optional<Instant> leftAt(CaseNumber caseNumber) {
    return moment(
        jdbc.sql(
                """
                select max(former.closed_at) as moment
                from person_of_case mine
                join person_of_case other on other.person_id = mine.person_id
                join support_case former on former.case_number = other.case_number
                where mine.case_number = :case and former.case_number <> :case
                and former.support_began_at is not null and former.outcome in (:left)
                """)
            .param("case", caseNumber.value())
            .param("left", LEFT));
  }

  @Override
  public boolean isEmpty() {
    return jdbc.sql("select count(*) from support_case").query(Long.class).single() == 0;
  }

  @Override
  public List<CaseNumber> openCases() {
    return jdbc
        .sql("select case_number from support_case where status = 'OPEN' order by case_number desc")
        .query(String.class)
        .list()
        .stream()
        .map(CaseNumber::of)
        .toList();
  }

  private static Optional<Instant> moment(JdbcClient.StatementSpec statement) {
    return statement
        .query((row, n) -> Optional.ofNullable(row.getObject("moment", OffsetDateTime.class)))
        .optional()
        .flatMap(at -> at)
        .map(OffsetDateTime::toInstant);
  }
}
