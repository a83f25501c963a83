package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.DanishDate;
import dk.hjemvej.casefile.RefusedAnswer;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import dk.hjemvej.support.CtiCourse;
import dk.hjemvej.support.Extension;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ExtendPhase implements JavaDelegate {

  private final CtiCourse course;
  private final Submissions submissions;
  private final CivilTime time;

  ExtendPhase(CtiCourse course, Submissions submissions, CivilTime time) {
    this.course = course;
    this.submissions = submissions;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    int phaseNo = PhaseVariables.PHASE_NO.readFrom(execution);
    LocalDate until = PhaseVariables.EXTEND_UNTIL.readFrom(execution);
    String reason = submissions.record(youth).text("extendReason");
    if (course.extend(youth, phaseNo, until, reason) instanceof Extension.BeyondCourse beyond) {
      throw new RefusedAnswer(
          PhaseVariables.EXTEND_UNTIL.name(),
          "»Forlæng til«: forløbet er planlagt til at slutte %s, og ingen fase kan vare længere."
              .formatted(DanishDate.of(beyond.courseEnd())));
    }
    PhaseVariables.writeDates(execution, course.phase(youth, phaseNo), time);
  }
}
