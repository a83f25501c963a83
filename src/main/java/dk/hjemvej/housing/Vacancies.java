package dk.hjemvej.housing;

import dk.hjemvej.casefile.CaseNumber;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The register of homes that can be offered. Writing locks the {@link HousingRegister} first. */
public interface Vacancies {

  /** What became of a vacancy somebody told us about. */
  enum Result {
    ADDED,
    CHANGED,
    /** The register said so already. */
    UNCHANGED,
    /** Held or allocated for somebody, who does not live there yet: nothing is changed. */
    KEPT,
    /** Lived in or withdrawn, and not available later than then. */
    PAST
  }

  /**
   * @param home the dwelling as it stands in the register now
   */
  record Registered(Result result, Home home) {}

  /** What became of a home that is to be taken out. */
  sealed interface Withdrawal {

    /**
     * @param holder the case that was to have it
     */
    record Withdrawn(@Nullable CaseNumber holder) implements Withdrawal {

      public Optional<CaseNumber> wasFor() {
        return Optional.ofNullable(holder);
      }
    }

    /** Somebody lives there. */
    record MovedIn() implements Withdrawal {}

    /** There is no such home, or it is out already. */
    record Gone() implements Withdrawal {}
  }

  /**
   * Registers vacancies. A dwelling that is still free gets the new data; one that is lived in or
   * was withdrawn is a vacancy again only when it is available later than then. Answers in the same
   * order; those who wait are woken once.
   */
  List<Registered> register(List<Vacancy> vacancies);

  /** Registers one vacancy. */
  Registered register(Vacancy vacancy);

  Optional<Home> find(int unitId);

  /** Every home that is free or held, oldest first: what a match looks at, in one query. */
  List<Home> onOffer();

  /** Homes that can be taken out: free, held, or allocated and nobody lives there yet. */
  List<Home> withdrawable();

  /** Takes a home out of the register; who was to have it has it no longer. */
  Withdrawal withdraw(int unitId);
}
