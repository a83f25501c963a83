package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.Case;
import dk.hjemvej.support.CtiCourse;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reads the dates anew: they may have been moved while somebody decided. */
@Component
class PlanTransition implements JavaDelegate {

  private static final Set<String> RECOMMENDED = Set.of("END_EARLY", "METHOD_CHANGE");

  private final CtiCourse course;
  private final CivilTime time;

  PlanTransition(CtiCourse course, CivilTime time) {
    this.course = course;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    int phaseNo = PhaseVariables.PHASE_NO.readFrom(execution);
    boolean recommended =
        PhaseVariables.DECISION.findIn(execution).filter(RECOMMENDED::contains).isPresent();
    PhaseVariables.writeDates(execution, course.phase(youth, phaseNo), time);
    PhaseVariables.TRANSITION_AT.writeTo(
        execution, time.startOfDay(course.askOn(youth, phaseNo, recommended)));
  }
}
