package dk.hjemvej.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The register of persons. The database decides that a person has at most one open case. */
public interface Persons {

  /** The person of a case, once registered. */
  Optional<Person> of(CaseNumber caseNumber);

  /**
   * Says who the case is about and, while the case is open, makes it the person's one open case.
   * Said again after a correction.
   *
   * @throws RefusedAnswer on field {@code cpr} when the person has another open case, naming it
   */
  Person register(CaseNumber caseNumber, Identity identity);

  /**
   * Lets the next case of a person begin while the former one ends: from now on it is the person's
   * one open case. A person whom nobody has registered stays unknown.
   */
  void goOnIn(CaseNumber next, CaseNumber former);

  /**
   * Who somebody says to be.
   *
   * @param byCpr identified by the CPR number that the {@link Vault} keeps for the case
   * @param fullName null while unknown
   */
  record Identity(
      boolean byCpr, @Nullable String fullName, LocalDate birthDate, boolean protectedIdentity) {}
}
