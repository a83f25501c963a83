package dk.hjemvej.support;

import dk.hjemvej.casefile.CaseNumber;
import java.util.Optional;

/** The contact plan of each case with support. */
public interface ContactPlans {

  /** Empty before the support begins. */
  Optional<ContactPlan> of(CaseNumber youth);

  /** Puts this in the place of the case's plan. */
  void keep(CaseNumber youth, ContactPlan plan);
}
