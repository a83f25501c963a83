package dk.hjemvej.team.process;

import static dk.hjemvej.team.process.TeamVariables.REVIEW_ON;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.RefusedAnswer;
import dk.hjemvej.casefile.SubmissionsWithoutCase;
import dk.hjemvej.team.Meetings;
import dk.hjemvej.team.Routine;
import dk.hjemvej.team.TeamCases;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Skriv, at alle sager er set": nobody is forgotten, so each case is ticked (CACTI). */
@Component
class RecordCaseloadReview implements JavaDelegate {

  private final Meetings meetings;
  private final TeamCases cases;
  private final SubmissionsWithoutCase submissions;

  RecordCaseloadReview(Meetings meetings, TeamCases cases, SubmissionsWithoutCase submissions) {
    this.meetings = meetings;
    this.cases = cases;
    this.submissions = submissions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    List<CaseNumber> reviewed =
        submissions.of(execution.getProcessInstanceId()).list("reviewed").stream()
            .map(CaseNumber::of)
            .toList();
    refuseForgotten(reviewed);
    meetings.held(Routine.CASELOAD_REVIEW, REVIEW_ON.readFrom(execution), null, reviewed);
  }

  private void refuseForgotten(List<CaseNumber> reviewed) {
    String forgotten =
        cases.supported().stream()
            .map(TeamCases.Supported::caseNumber)
            .filter(youth -> !reviewed.contains(youth))
            .map(CaseNumber::value)
            .collect(Collectors.joining(", "));
    if (!forgotten.isEmpty()) {
      throw new RefusedAnswer(
          "reviewed", "»Gennemgået«: disse sager mangler: %s.".formatted(forgotten));
    }
  }
}
