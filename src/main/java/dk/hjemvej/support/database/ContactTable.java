package dk.hjemvej.support.database;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.support.Contact;
import dk.hjemvej.support.Contacts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code contact}: one yes or no for each kind of person the contact was with. */
@Repository
class ContactTable implements Contacts {

  private static final List<String> KINDS = List.of("CITIZEN", "NETWORK", "OFFER", "AUTHORITY");

  private final JdbcClient jdbc;
  private final CivilTime time;

  ContactTable(JdbcClient jdbc, CivilTime time) {
    this.jdbc = jdbc;
    this.time = time;
  }

  @Override
  public void add(CaseNumber youth, Contact contact) {
    var insert =
        jdbc.sql(
                """
                insert into contact (case_number, contact_on, contact_form, contact_result,
                  with_citizen, with_network, with_offer, with_authority,
                  next_contact_on, focus_area, minutes, recorded_at)
                values (:case, :on, :form, :result, :citizen, :network, :offer, :authority,
                  :next, :area, :minutes, :at)
                """)
            .param("case", youth.value())
            .param("on", contact.on())
            .param("form", contact.form())
            .param("result", contact.result())
            .param("next", contact.nextOn())
            .param("area", contact.focusArea())
            .param("minutes", contact.minutes())
            .param("at", time.now().atOffset(ZoneOffset.UTC));
    for (String kind : KINDS) {
      insert = insert.param(kind.toLowerCase(Locale.ROOT), contact.with().contains(kind));
    }
    insert.update();
  }

  @Override
  public List<Contact> of(CaseNumber youth) {
    return jdbc.sql("select * from contact where case_number = :case order by contact_on, id")
        .param("case", youth.value())
        .query(ContactTable::contact)
        .list();
  }

  private static Contact contact(ResultSet row, int number) throws SQLException {
    Set<String> with = new HashSet<>();
    for (String kind : KINDS) {
      if (row.getBoolean("with_" + kind)) {
        with.add(kind);
      }
    }
    return new Contact(
        row.getObject("contact_on", LocalDate.class),
        row.getString("contact_form"),
        with,
        row.getString("contact_result"),
        row.getObject("next_contact_on", LocalDate.class),
        row.getString("focus_area"),
        row.getObject("minutes", Integer.class));
  }
}
