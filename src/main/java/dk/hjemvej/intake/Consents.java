package dk.hjemvej.intake;

import dk.hjemvej.casefile.CaseNumber;
import java.util.Collection;
import java.util.List;

/** What a young person has allowed. Only ever added to: the newest word about a partner counts. */
public interface Consents {

  void record(CaseNumber caseNumber, List<Consent> consents);

  /** The newest word about each partner, in the order of {@link Partner}. */
  List<Consent> of(CaseNumber caseNumber);

  /** From today consent is the ground with these partners, whatever was said before. */
  void give(CaseNumber caseNumber, GivenConsent given);

  /** From today nothing is shared with these partners on the ground of consent. Deletes nothing. */
  void withdraw(CaseNumber caseNumber, Collection<Partner> partners);

  /** The partners about whom the newest word is that the consent was withdrawn. */
  List<Partner> withdrawn(CaseNumber caseNumber);

  /** The partners about whom the newest word was said after the enrolment. */
  List<Partner> saidSinceEnrolment(CaseNumber caseNumber);
}
