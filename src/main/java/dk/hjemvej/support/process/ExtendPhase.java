package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.DanishDate;
import dk.hjemvej.casefile.RefusedAnswer;
import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.Deadlines;
import dk.hjemvej.support.CtiCourse;
import dk.hjemvej.support.Extension;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ExtendPhase implements JavaDelegate {

  private final CtiCourse course;
  private final ExtendedPhase extended;
  private final Deadlines deadlines;

  ExtendPhase(CtiCourse course, ExtendedPhase extended, Deadlines deadlines) {
    this.course = course;
    this.extended = extended;
    this.deadlines = deadlines;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    LocalDate until = PhaseVariables.EXTEND_UNTIL.readFrom(execution);
    Extension extension =
        course.extension(
            youth,
            PhaseVariables.PHASE_NO.readFrom(execution),
            until,
            new Extension.Limits(
                deadlines.of("EXTENSION_MAX"), deadlines.of("EXCEPTIONAL_EXTENSION_MAX")),
            PhaseVariables.ASKED_BY.readFrom(execution));
    if (extension instanceof Extension.TooLong tooLong) {
      throw new RefusedAnswer(
          PhaseVariables.EXTEND_UNTIL.name(),
          "»Forlæng til«: forløbet er planlagt til at slutte %s, og ingen fase kan vare længere end til %s."
              .formatted(DanishDate.of(course.courseEnd(youth)), DanishDate.of(tooLong.latest())));
    }
    if (extension instanceof Extension.Allowed) {
      extended.until(execution, until);
    }
    PhaseVariables.COURSE_END.writeTo(execution, course.courseEnd(youth));
    PhaseVariables.EXTENSION.writeTo(execution, extension.code());
  }
}
