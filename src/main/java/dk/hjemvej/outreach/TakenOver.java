package dk.hjemvej.outreach;

import dk.hjemvej.casefile.CaseNumber;
import java.util.Optional;

/** The cases of the team on the street that go on where another case has lost contact. */
public interface TakenOver {

  /** The database refuses a second case for the same former one. */
  void add(CaseNumber street, CaseNumber former);

  /** The case this one goes on from; empty when it began with a meeting. */
  Optional<CaseNumber> formerOf(CaseNumber street);
}
