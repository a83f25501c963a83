package dk.hjemvej.housing.database;

import dk.hjemvej.casefile.CaseClosing;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.housing.HousingRegister;
import dk.hjemvej.housing.SearchSettings;
import dk.hjemvej.housing.Searches;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of {@code housing_search}. */
@Repository
class SearchTable implements Searches, CaseClosing {

  private final JdbcClient jdbc;
  private final HousingRegister register;
  private final SearchSettings settings;
  private final CivilTime time;

  SearchTable(JdbcClient jdbc, HousingRegister register, SearchSettings settings, CivilTime time) {
    this.jdbc = jdbc;
    this.register = register;
    this.settings = settings;
    this.time = time;
  }

  @Override
  public void begin(CaseNumber youth, int attempt, LocalDate since, String processInstanceId) {
    remove(youth);
    jdbc.sql(
            """
            insert into housing_search (case_number, attempt, since, process_instance_id, waiting,
              seen_register, seen_referral)
            values (:case, :attempt, :since, :process, false, 0, 0)
            """)
        .param("case", youth.value())
        .param("attempt", attempt)
        .param("since", since)
        .param("process", processInstanceId)
        .update();
  }

  @Override
  public void looked(CaseNumber youth, long seenRegister, long seenReferral, boolean waiting) {
    jdbc.sql(
            """
            update housing_search set waiting = :waiting, seen_register = :register,
              seen_referral = :referral, looked_on = :today, failures = 0, next_try_at = null
            where case_number = :case
            """)
        .param("waiting", waiting)
        .param("register", seenRegister)
        .param("referral", seenReferral)
        .param("today", time.today())
        .param("case", youth.value())
        .update();
  }

  @Override
  public void waitsItsTurn(CaseNumber youth) {
    jdbc.sql(
            """
            update housing_search set waiting = true, seen_register = 0, next_try_at = null
            where case_number = :case
            """)
        .param("case", youth.value())
        .update();
  }

  @Override
  public void waitsNoMore(CaseNumber youth) {
    jdbc.sql("update housing_search set waiting = false where case_number = :case")
        .param("case", youth.value())
        .update();
  }

  @Override
  public void failed(CaseNumber youth) {
    jdbc.sql("select failures from housing_search where case_number = :case")
        .param("case", youth.value())
        .query(Integer.class)
        .optional()
        .ifPresent(
            failures ->
                jdbc.sql(
                        """
                        update housing_search set failures = :failures, next_try_at = :next
                        where case_number = :case
                        """)
                    .param("failures", failures + 1)
                    .param("next", now().plus(settings.pauseAfter(failures)))
                    .param("case", youth.value())
                    .update());
  }

  @Override
  public List<Unseen> unseen(long version) {
    return jdbc.sql(
            """
            select s.case_number, s.since, a.acute from housing_search s
            join housing_referral r on r.case_number = s.case_number and r.attempt = s.attempt
            join housing_application a on a.application_id = (
              select max(application_id) from housing_application x
              where x.case_number = s.case_number and x.attempt = s.attempt)
            where s.waiting
              and (s.seen_register < :register or s.seen_referral < r.changed
                or s.looked_on is null or s.looked_on < :today)
              and (s.next_try_at is null or s.next_try_at <= :now)
            """)
        .param("register", version)
        .param("today", time.today())
        .param("now", now())
        .query(
            (row, n) ->
                new Unseen(
                    CaseNumber.of(row.getString("case_number")),
                    row.getObject("since", LocalDate.class),
                    row.getBoolean("acute")))
        .list();
  }

  @Override
  @Transactional
  public void closed(CaseNumber youth) {
    register.lock();
    remove(youth);
  }

  private void remove(CaseNumber youth) {
    jdbc.sql("delete from housing_search where case_number = :case")
        .param("case", youth.value())
        .update();
  }

  private OffsetDateTime now() {
    return time.now().atOffset(ZoneOffset.UTC);
  }
}
