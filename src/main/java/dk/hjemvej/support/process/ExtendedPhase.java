package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import dk.hjemvej.support.CtiCourse;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Moves the end of the running phase, and what waits for it. */
@Component
class ExtendedPhase {

  private final CtiCourse course;
  private final Submissions submissions;
  private final RunningPhase running;

  ExtendedPhase(CtiCourse course, Submissions submissions, RunningPhase running) {
    this.course = course;
    this.submissions = submissions;
    this.running = running;
  }

  void until(DelegateExecution execution, LocalDate until) {
    CaseNumber youth = Case.of(execution);
    course.extend(
        youth,
        PhaseVariables.PHASE_NO.readFrom(execution),
        until,
        submissions.record(youth).text("extendReason"));
    running.follow(youth);
  }
}
