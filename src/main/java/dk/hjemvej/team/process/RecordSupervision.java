package dk.hjemvej.team.process;

import static dk.hjemvej.team.process.TeamVariables.HELD;
import static dk.hjemvej.team.process.TeamVariables.SUPERVISION_ON;
import static dk.hjemvej.team.process.TeamVariables.SUPERVISION_STOPPED;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.SubmissionsWithoutCase;
import dk.hjemvej.team.Meetings;
import dk.hjemvej.team.Routine;
import dk.hjemvej.team.Supervision;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Skriv, om den blev holdt": a week in which nobody answered is a week without. */
@Component
class RecordSupervision implements JavaDelegate {

  private static final Routine SUPERVISION = Routine.TEAM_SUPERVISION;

  private final Meetings meetings;
  private final SubmissionsWithoutCase submissions;
  private final Supervision supervision;

  RecordSupervision(
      Meetings meetings, SubmissionsWithoutCase submissions, Supervision supervision) {
    this.meetings = meetings;
    this.submissions = submissions;
    this.supervision = supervision;
  }

  @Override
  public void execute(DelegateExecution execution) {
    LocalDate on = SUPERVISION_ON.readFrom(execution);
    HELD.findIn(execution)
        .filter("YES"::equals)
        .ifPresentOrElse(
            held -> held(on, submissions.of(execution.getProcessInstanceId())),
            () -> meetings.missed(SUPERVISION, on));
    SUPERVISION_STOPPED.writeTo(
        execution, supervision.hasStopped(meetings.missedInRow(SUPERVISION)));
  }

  private void held(LocalDate on, Answers answers) {
    meetings.held(
        SUPERVISION,
        on,
        answers.text("leader"),
        answers.list("discussedCases").stream().map(CaseNumber::of).toList());
  }
}
