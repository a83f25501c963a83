package dk.hjemvej.intake;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.AnswersCorrected;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.RefusedAnswer;
import dk.hjemvej.casefile.Submission;
import dk.hjemvej.casefile.Submissions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * A consent that was given or withdrawn has counted since: it is not corrected but given or
 * withdrawn anew. A remark beside it may be corrected.
 */
@Component
class ConsentIsSaidAnew implements AnswersCorrected {

  /** What counts of each step's answers. */
  private static final Map<String, List<String>> COUNTS =
      Map.of(
          "UserTask_WithdrawConsent", List.of("withdrawnPartners"),
          "StartEvent_ConsentGiven",
              List.of("consentGivenTo", "consentScope", "consentUntil", "consentGivenHow"));

  private final Submissions submissions;

  ConsentIsSaidAnew(Submissions submissions) {
    this.submissions = submissions;
  }

  @Override
  public void corrected(CaseNumber caseNumber, String elementId, Answers answers) {
    List<String> counts = COUNTS.getOrDefault(elementId, List.of());
    if (counts.isEmpty()) {
      return;
    }
    Answers before = before(submissions.of(caseNumber));
    counts.stream()
        .filter(key -> !Objects.equals(before.asMap().get(key), answers.asMap().get(key)))
        .findFirst()
        .ifPresent(
            key -> {
              throw new RefusedAnswer(
                  key,
                  "Et samtykke bliver ikke rettet. Registrér det igen, eller registrér, at det er trukket.");
            });
  }

  /** What the newest submission corrects. */
  private static Answers before(List<Submission> ofCase) {
    Submission correction =
        ofCase.stream().max(Comparator.comparingLong(Submission::id)).orElseThrow();
    return ofCase.stream()
        .filter(one -> Objects.equals(one.id(), correction.corrects()))
        .findFirst()
        .orElseThrow()
        .answers();
  }
}
