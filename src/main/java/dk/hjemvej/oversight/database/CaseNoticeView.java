package dk.hjemvej.oversight.database;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.oversight.CaseNotice;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the view {@code case_notice}. */
@Repository
class CaseNoticeView implements CaseNotice.Register {

  private final JdbcClient jdbc;

  CaseNoticeView(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<CaseNotice> of(CaseNumber caseNumber) {
    return jdbc.sql(
            """
            select * from case_notice where case_number = ?
            order by notice_id desc, told_person
            """)
        .param(caseNumber.value())
        .query(
            (row, number) -> {
              OffsetDateTime sentAt = row.getObject("sent_at", OffsetDateTime.class);
              return new CaseNotice(
                  row.getInt("level"),
                  row.getString("what"),
                  row.getObject("due_on", LocalDate.class),
                  row.getString("told_person"),
                  row.getString("told_group"),
                  CaseNotice.State.valueOf(row.getString("state")),
                  row.getObject("put_at", OffsetDateTime.class).toInstant(),
                  sentAt == null ? null : sentAt.toInstant());
            })
        .list();
  }
}
