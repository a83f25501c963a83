package dk.hjemvej.intake.database;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.intake.Consent;
import dk.hjemvej.intake.Consents;
import dk.hjemvej.intake.GivenConsent;
import dk.hjemvej.intake.Partner;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ConsentTable implements Consents {

  private static final String SEPARATOR = " ";

  private final JdbcClient jdbc;
  private final CivilTime time;

  ConsentTable(JdbcClient jdbc, CivilTime time) {
    this.jdbc = jdbc;
    this.time = time;
  }

  @Override
  public void record(CaseNumber caseNumber, List<Consent> consents) {
    LocalDate today = time.today();
    consents.forEach(
        consent ->
            jdbc.sql(
                    """
                    insert into consent (case_number, partner, basis, scope, given_on, valid_until)
                    values (:case, :partner, :basis, :scope, :given, :until)
                    """)
                .param("case", caseNumber.value())
                .param("partner", consent.partner().name())
                .param("basis", consent.basis().name())
                .param("scope", String.join(SEPARATOR, consent.scope()))
                .param("given", today)
                .param("until", consent.validUntil())
                .update());
  }

  @Override
  public List<Consent> of(CaseNumber caseNumber) {
    return jdbc
        .sql(
            """
            select partner, basis, scope, valid_until from consent c where case_number = :case
            and id = (select max(id) from consent n
                where n.case_number = c.case_number and n.partner = c.partner)
            """)
        .param("case", caseNumber.value())
        .query(ConsentTable::consent)
        .list()
        .stream()
        .sorted(Comparator.comparing(Consent::partner))
        .toList();
  }

  @Override
  public void withdraw(CaseNumber caseNumber, Collection<Partner> partners) {
    LocalDate today = time.today();
    partners.forEach(
        partner ->
            jdbc.sql(
                    """
                    insert into consent (case_number, partner, basis, scope, given_on, withdrawn_on)
                    values (:case, :partner, 'NONE', '', :today, :today)
                    """)
                .param("case", caseNumber.value())
                .param("partner", partner.name())
                .param("today", today)
                .update());
  }

  @Override
  public void give(CaseNumber caseNumber, GivenConsent given) {
    LocalDate today = time.today();
    given
        .partners()
        .forEach(
            partner ->
                jdbc.sql(
                        """
                        insert into consent
                          (case_number, partner, basis, scope, given_on, valid_until, given_how)
                        values (:case, :partner, 'CONSENT', :scope, :today, :until, :how)
                        """)
                    .param("case", caseNumber.value())
                    .param("partner", partner.name())
                    .param("scope", String.join(SEPARATOR, given.scope()))
                    .param("today", today)
                    .param("until", given.until())
                    .param("how", given.how().name())
                    .update());
  }

  @Override
  public List<Partner> withdrawn(CaseNumber caseNumber) {
    return whoseNewestWord(caseNumber, "withdrawn_on is not null");
  }

  @Override
  public List<Partner> saidSinceEnrolment(CaseNumber caseNumber) {
    return whoseNewestWord(caseNumber, "(withdrawn_on is not null or given_how is not null)");
  }

  private List<Partner> whoseNewestWord(CaseNumber caseNumber, String isSo) {
    return jdbc
        .sql(
            """
            select partner from consent c where case_number = :case and %s
            and id = (select max(id) from consent n
                where n.case_number = c.case_number and n.partner = c.partner)
            """
                .formatted(isSo))
        .param("case", caseNumber.value())
        .query(String.class)
        .list()
        .stream()
        .map(Partner::valueOf)
        .sorted()
        .toList();
  }

  private static Consent consent(ResultSet row, int number) throws SQLException {
    String scope = row.getString("scope");
    return new Consent(
        Partner.valueOf(row.getString("partner")),
        Consent.Basis.valueOf(row.getString("basis")),
        scope.isEmpty() ? List.of() : List.of(scope.split(SEPARATOR)),
        row.getObject("valid_until", LocalDate.class));
  }
}
