package dk.hjemvej.intake;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.AnswersCorrected;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Persons;
import dk.hjemvej.casefile.Persons.Identity;
import dk.hjemvej.casefile.Submissions;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What enrolment writes down: who the young person is and what they allow. Says the same again when
 * an answer is corrected later, so that rows and record never differ.
 */
@Component
public class Enrolment implements AnswersCorrected {

  private static final String WHO = "UserTask_RegisterCitizen";
  private static final String CONSENT = "UserTask_CollectConsent";
  private static final String YES = "YES";

  private final Submissions submissions;
  private final Persons persons;
  private final Consents consents;

  Enrolment(Submissions submissions, Persons persons, Consents consents) {
    this.submissions = submissions;
    this.persons = persons;
    this.consents = consents;
  }

  /**
   * @throws dk.hjemvej.casefile.RefusedAnswer when the person has another open case
   */
  public void registerPerson(CaseNumber caseNumber) {
    register(caseNumber, submissions.latest(caseNumber, WHO));
  }

  public void recordConsent(CaseNumber caseNumber) {
    consents.record(caseNumber, Consent.allIn(submissions.latest(caseNumber, CONSENT)));
  }

  @Override
  public void corrected(CaseNumber caseNumber, String elementId, Answers answers) {
    switch (elementId) {
      case WHO -> register(caseNumber, answers);
      case CONSENT -> consents.record(caseNumber, standing(caseNumber, answers));
      default -> {}
    }
  }

  /** A correction of what was once said changes nothing that was withdrawn or given since. */
  private List<Consent> standing(CaseNumber caseNumber, Answers form) {
    List<Partner> saidSince = consents.saidSinceEnrolment(caseNumber);
    return Consent.allIn(form).stream()
        .filter(consent -> !saidSince.contains(consent.partner()))
        .toList();
  }

  private void register(CaseNumber caseNumber, Answers who) {
    persons.register(
        caseNumber,
        new Identity(
            who.has("cpr"),
            who.findText("fullName").orElse(null),
            who.date("birthDate"),
            YES.equals(who.text("protectedIdentity"))));
  }
}
