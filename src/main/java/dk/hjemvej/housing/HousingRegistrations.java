package dk.hjemvej.housing;

import dk.hjemvej.casefile.CaseNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** On which housing associations' lists a young person stands (FACTS B-09). */
public interface HousingRegistrations {

  /**
   * @param organisation the housing association
   * @param number the registration's own number, when there is one
   * @param renewBy last day to renew it: after that the place on the list is lost
   */
  record Registration(
      String organisation, LocalDate registeredOn, @Nullable String number, LocalDate renewBy) {}

  /** Registered, or registered again: what was known about the association before is replaced. */
  void register(CaseNumber youth, Registration registration);

  void renewed(CaseNumber youth, String organisation, LocalDate renewBy);

  void givenUp(CaseNumber youth, String organisation);

  /** The lists the person stands on, the one to renew first at the front. */
  List<Registration> of(CaseNumber youth);

  /** The one to renew first. */
  default Optional<Registration> next(CaseNumber youth) {
    return of(youth).stream().findFirst();
  }
}
