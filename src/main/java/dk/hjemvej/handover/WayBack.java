package dk.hjemvej.handover;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Submission;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.casefile.SupportCases;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Somebody whose case is closed wants contact again: a new case, which names the old one and begins
 * at the intake. A closed case stays as it was.
 */
@Component
public class WayBack {

  /** How the new case begins (PATHWAY § 2.2). */
  public static final String ENTRY_ROUTE = "SELF_REFERRAL";

  private static final String ASKED = "UserTask_FollowUp";

  private final SupportCases cases;
  private final Submissions submissions;

  WayBack(SupportCases cases, Submissions submissions) {
    this.cases = cases;
    this.submissions = submissions;
  }

  /** Opens the new case and writes down where it comes from, as an enquiry would be. */
  public CaseNumber open(CaseNumber closed) {
    Submission asked =
        submissions.of(closed).stream()
            .filter(submission -> submission.elementId().equals(ASKED))
            .reduce((earlier, later) -> later)
            .orElseThrow(
                () -> new IllegalStateException("Way back: wanted a follow-up, found none"));
    CaseNumber youth = cases.open(asked.submittedBy());
    submissions.add(
        youth,
        "support-pathway",
        asked.processInstanceId(),
        "StartEvent_Enquiry",
        "new-enquiry",
        asked.deploymentId(),
        asked.submittedBy(),
        new Answers(
            Map.of(
                "entryRoute",
                ENTRY_ROUTE,
                "remark",
                "Ønsker kontakt igen efter en opfølgning. Tidligere sag: " + closed.value())),
        null,
        null);
    return youth;
  }
}
