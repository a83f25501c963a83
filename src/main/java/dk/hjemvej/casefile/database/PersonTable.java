package dk.hjemvej.casefile.database;

import dk.hjemvej.casefile.CaseClosing;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CprNumber;
import dk.hjemvej.casefile.Person;
import dk.hjemvej.casefile.Persons;
import dk.hjemvej.casefile.RefusedAnswer;
import dk.hjemvej.casefile.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Persons, the CPR number of each (encrypted, once), and the one open case a person may have. Two
 * registrations at once meet at a unique key; the loser goes on behind a savepoint and is told.
 */
@Repository
class PersonTable implements Persons, Vault, CaseClosing {

  private static final String CPR_FIELD = "cpr";

  private final JdbcClient jdbc;
  private final CprSeal seal;
  private final TransactionTemplate savepoint;

  PersonTable(JdbcClient jdbc, CprSeal seal, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.seal = seal;
    this.savepoint = new TransactionTemplate(transactions);
    this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  @Override
  public String keep(CaseNumber caseNumber, String field, String plaintext) {
    CprNumber cpr = read(field, plaintext);
    String hash = seal.hash(cpr);
    String person = idOf(hash).orElseGet(() -> add(cpr, hash));
    pointTo(caseNumber, person);
    return cpr.masked();
  }

  @Override
  public Optional<Person> of(CaseNumber caseNumber) {
    return jdbc.sql(
            """
            select p.id, p.full_name, p.birth_date, p.cpr_masked, p.protected_identity
            from person p join person_of_case c on c.person_id = p.id
            where c.case_number = :case and p.birth_date is not null
            """)
        .param("case", caseNumber.value())
        .query(PersonTable::person)
        .optional();
  }

  @Override
  public Person register(CaseNumber caseNumber, Identity identity) {
    String person =
        (identity.byCpr() ? idOf(caseNumber) : unnumbered(caseNumber))
            .orElseGet(() -> addUnidentified(caseNumber));
    if (isOpen(caseNumber)) {
      claim(caseNumber, person);
    }
    jdbc.sql(
            """
            update person set full_name = coalesce(:name, full_name), birth_date = :born,
                protected_identity = :protected
            where id = :person
            """)
        .param("name", identity.fullName())
        .param("born", identity.birthDate())
        .param("protected", identity.protectedIdentity())
        .param("person", person)
        .update();
    return of(caseNumber).orElseThrow();
  }

  @Override
  public void goOnIn(CaseNumber next, CaseNumber former) {
    idOf(former).ifPresent(person -> pointTo(next, person));
    jdbc.sql("update open_case_of_person set case_number = :next where case_number = :former")
        .param("next", next.value())
        .param("former", former.value())
        .update();
  }

  /** Lets the person have a new case. */
  @Override
  public void closed(CaseNumber caseNumber) {
    jdbc.sql("delete from open_case_of_person where case_number = :case")
        .param("case", caseNumber.value())
        .update();
  }

  private void claim(CaseNumber caseNumber, String person) {
    CaseNumber open = openCase(person).orElseGet(() -> open(caseNumber, person));
    if (!open.equals(caseNumber)) {
      throw new RefusedAnswer(
          CPR_FIELD,
          "»CPR-nummer«: borgeren har allerede en åben sag, %s.".formatted(open.value()));
    }
  }

  private CaseNumber open(CaseNumber caseNumber, String person) {
    closed(caseNumber);
    try {
      savepoint.executeWithoutResult(
          status ->
              jdbc.sql("insert into open_case_of_person (person_id, case_number) values (:p, :c)")
                  .param("p", person)
                  .param("c", caseNumber.value())
                  .update());
      return caseNumber;
    } catch (DuplicateKeyException someoneWasFaster) {
      return openCase(person).orElseThrow(() -> someoneWasFaster);
    }
  }

  private Optional<CaseNumber> openCase(String person) {
    return jdbc.sql("select case_number from open_case_of_person where person_id = :person")
        .param("person", person)
        .query(String.class)
        .optional()
        .map(CaseNumber::of);
  }

  private String add(CprNumber cpr, String hash) {
    try {
      String id = UUID.randomUUID().toString();
      savepoint.executeWithoutResult(
          status ->
              jdbc.sql(
                      """
                      insert into person (id, cpr_encrypted, cpr_hash, cpr_masked, protected_identity)
                      values (:id, :encrypted, :hash, :masked, false)
                      """)
                  .param("id", id)
                  .param("encrypted", seal.encrypt(cpr))
                  .param("hash", hash)
                  .param("masked", cpr.masked())
                  .update());
      return id;
    } catch (DuplicateKeyException someoneWasFaster) {
      return idOf(hash).orElseThrow(() -> someoneWasFaster);
    }
  }

  private String addUnidentified(CaseNumber caseNumber) {
    String id = UUID.randomUUID().toString();
    jdbc.sql("insert into person (id, protected_identity) values (:id, false)")
        .param("id", id)
        .update();
    pointTo(caseNumber, id);
    return id;
  }

  private void pointTo(CaseNumber caseNumber, String person) {
    jdbc.sql("delete from person_of_case where case_number = :case")
        .param("case", caseNumber.value())
        .update();
    jdbc.sql("insert into person_of_case (case_number, person_id) values (:case, :person)")
        .param("case", caseNumber.value())
        .param("person", person)
        .update();
  }

  private Optional<String> idOf(String hash) {
    return jdbc.sql("select id from person where cpr_hash = :hash")
        .param("hash", hash)
        .query(String.class)
        .optional();
  }

  private Optional<String> idOf(CaseNumber caseNumber) {
    return jdbc.sql("select person_id from person_of_case where case_number = :case")
        .param("case", caseNumber.value())
        .query(String.class)
        .optional();
  }

  private Optional<String> unnumbered(CaseNumber caseNumber) {
    return idOf(caseNumber)
        .filter(
            person ->
                jdbc.sql("select count(*) from person where id = :id and cpr_hash is null")
                        .param("id", person)
                        .query(Integer.class)
                        .single()
                    == 1);
  }

  private boolean isOpen(CaseNumber caseNumber) {
    return jdbc.sql(
                "select count(*) from support_case where case_number = :case and status = 'OPEN'")
            .param("case", caseNumber.value())
            .query(Integer.class)
            .single()
        == 1;
  }

  private static CprNumber read(String field, String plaintext) {
    try {
      return CprNumber.of(plaintext);
    } catch (IllegalArgumentException e) {
      throw new RefusedAnswer(
          field, "»CPR-nummer« skal være seks cifre for datoen og fire tegn, fx 010100-1234.");
    }
  }

  private static Person person(ResultSet row, int number) throws SQLException {
    return new Person(
        row.getString("id"),
        row.getString("full_name"),
        row.getObject("birth_date", LocalDate.class),
        row.getString("cpr_masked"),
        row.getBoolean("protected_identity"));
  }
}
