package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.Deadlines;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A visit of the first days does not say yet that somebody stays: only a later one does. */
@Component
class PlanSettling implements JavaDelegate {

  private final Submissions submissions;
  private final Deadlines deadlines;
  private final CivilTime time;

  PlanSettling(Submissions submissions, Deadlines deadlines, CivilTime time) {
    this.submissions = submissions;
    this.deadlines = deadlines;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Answers moved = submissions.latest(Case.of(execution), "UserTask_ConfirmMoveIn");
    LocalDate movedInOn = moved.date("movedInOn");
    LocalDate firstVisitOn = deadlines.after(movedInOn, "FIRST_HOME_VISIT");
    MoveInVariables.KEYS_RECEIVED_ON.writeTo(execution, moved.date("keysReceivedOn"));
    MoveInVariables.MOVED_IN_ON.writeTo(execution, movedInOn);
    MoveInVariables.FIRST_VISIT_AT.writeTo(execution, time.startOfDay(firstVisitOn));
    MoveInVariables.STAY_CHECK_SINCE.writeTo(execution, firstVisitOn.plusDays(1));
    MoveInVariables.STAY_CHECK_AT.writeTo(
        execution, time.startOfDay(deadlines.after(movedInOn, "STAY_CHECK")));
  }
}
