package dk.hjemvej.oversight.database;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.oversight.CaseLink;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the view {@code case_link}. */
@Repository
class CaseLinkView implements CaseLink.Register {

  private final JdbcClient jdbc;

  CaseLinkView(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<CaseLink> of(CaseNumber caseNumber) {
    return jdbc.sql("select * from case_link where case_number = ? order by link_no")
        .param(caseNumber.value())
        .query(
            (row, number) ->
                new CaseLink(
                    row.getInt("link_no"),
                    row.getString("offer"),
                    row.getString("focus_area"),
                    row.getObject("introduced_on", LocalDate.class),
                    row.getObject("attended_on", LocalDate.class),
                    row.getString("result")))
        .list();
  }
}
