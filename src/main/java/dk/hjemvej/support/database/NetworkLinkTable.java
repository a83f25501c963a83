package dk.hjemvej.support.database;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.support.Introduction;
import dk.hjemvej.support.NetworkLink;
import dk.hjemvej.support.NetworkLinks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code network_link}. */
@Repository
class NetworkLinkTable implements NetworkLinks {

  private final JdbcClient jdbc;

  NetworkLinkTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public int add(CaseNumber youth, Introduction introduction) {
    int linkNo = nextNumber(youth);
    jdbc.sql(
            """
            insert into network_link (case_number, link_no, offer, focus_area, introduced_on,
              attended_on)
            values (:case, :no, :offer, :area, :introduced, :attended)
            """)
        .param("case", youth.value())
        .param("no", linkNo)
        .param("offer", introduction.offer())
        .param("area", introduction.focusArea())
        .param("introduced", introduction.introducedOn())
        .param("attended", introduction.attendedOn())
        .update();
    return linkNo;
  }

  @Override
  public void attended(CaseNumber youth, int linkNo, LocalDate on) {
    jdbc.sql(
            """
            update network_link set attended_on = :on where case_number = :case and link_no = :no
            """)
        .param("on", on)
        .param("case", youth.value())
        .param("no", linkNo)
        .update();
  }

  @Override
  public void assessed(CaseNumber youth, int linkNo, String result) {
    jdbc.sql(
            """
            update network_link set result = :result where case_number = :case and link_no = :no
            """)
        .param("result", result)
        .param("case", youth.value())
        .param("no", linkNo)
        .update();
  }

  @Override
  public List<NetworkLink> of(CaseNumber youth) {
    return jdbc.sql("select * from network_link where case_number = :case order by link_no")
        .param("case", youth.value())
        .query(NetworkLinkTable::link)
        .list();
  }

  /** Whoever registers at the same time waits for the row of the case. */
  private int nextNumber(CaseNumber youth) {
    jdbc.sql("select case_number from support_case where case_number = :case for update")
        .param("case", youth.value())
        .query(String.class)
        .single();
    return jdbc.sql(
            "select coalesce(max(link_no), 0) + 1 from network_link where case_number = :case")
        .param("case", youth.value())
        .query(Integer.class)
        .single();
  }

  private static NetworkLink link(ResultSet row, int number) throws SQLException {
    return new NetworkLink(
        row.getInt("link_no"),
        new Introduction(
            row.getString("offer"),
            row.getString("focus_area"),
            row.getObject("introduced_on", LocalDate.class),
            row.getObject("attended_on", LocalDate.class)),
        row.getString("result"));
  }
}
