package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.Case;
import dk.hjemvej.support.CtiCourse;
import dk.hjemvej.support.Phase;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordPhasePlan implements JavaDelegate {

  private final CtiCourse course;
  private final CivilTime time;

  RecordPhasePlan(CtiCourse course, CivilTime time) {
    this.course = course;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Phase phase = course.begin(Case.of(execution), PhaseVariables.PHASE_NO.readFrom(execution));
    PhaseVariables.PHASE_START.writeTo(execution, phase.begunOn());
    PhaseVariables.CONTACT_INTERVAL.writeTo(execution, phase.rule().contactInterval().toString());
    PhaseVariables.SILENCE_LIMIT.writeTo(execution, phase.rule().silenceLimit().toString());
    PhaseVariables.writeDates(execution, phase, time);
  }
}
