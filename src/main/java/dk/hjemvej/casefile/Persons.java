package dk.hjemvej.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The register of persons. The database decides that a person has at most one open case. */
public interface Persons {

  /** The person of a case, once registered. */
  Optional<Person> of(CaseNumber caseNumber);

  /**
   * Names the person of the case, whose CPR number, if there is one, the {@link Vault} keeps
   * already, and makes the case the person's one open case.
   *
   * @throws RefusedAnswer on field {@code cpr} when the person has an open case already, naming it
   */
  Person register(
      CaseNumber caseNumber,
      @Nullable String fullName,
      LocalDate birthDate,
      boolean protectedIdentity);
}
