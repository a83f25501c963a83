package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Pauses.Pause;
import dk.hjemvej.casefile.RefusedAnswer;
import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.Deadlines;
import dk.hjemvej.support.PauseCourse;
import dk.hjemvej.support.PauseCourse.Beginning;
import java.time.LocalDate;
import java.time.Period;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class BeginPause implements JavaDelegate {

  private final PauseCourse course;
  private final Deadlines deadlines;
  private final CivilTime time;

  BeginPause(PauseCourse course, Deadlines deadlines, CivilTime time) {
    this.course = course;
    this.deadlines = deadlines;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    LocalDate from = PauseVariables.FROM.readFrom(execution);
    LocalDate expected = PauseVariables.EXPECTED_RETURN_ON.findIn(execution).orElse(null);
    Beginning beginning =
        course.begin(
            Case.of(execution),
            new Pause(PauseVariables.REASON.readFrom(execution), from, expected),
            (Period) deadlines.of("PAUSE_CONTACT"));
    if (beginning == Beginning.PAUSED_ALREADY) {
      throw new RefusedAnswer(
          "pausedFrom", "»Væk fra«: forløbet er allerede på pause. Genoptag det først.");
    }
    LocalDate decideOn = deadlines.after(from, "PAUSE_DECISION");
    PauseVariables.CLOCK_STOPPED.writeTo(execution, beginning == Beginning.CLOCK_STOPPED);
    PauseVariables.RETURN_EXPECTED_ON.writeTo(execution, expected == null ? decideOn : expected);
    PauseVariables.DECISION_AT.writeTo(execution, time.startOfDay(decideOn));
  }
}
