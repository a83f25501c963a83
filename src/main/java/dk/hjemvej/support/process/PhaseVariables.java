package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.ProcessVariable;
import dk.hjemvej.support.Phase;
import java.time.Instant;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What the diagrams of CTI know about a phase. */
final class PhaseVariables {

  static final ProcessVariable<Integer> PHASE_NO = ProcessVariable.number("phaseNo");
  static final ProcessVariable<LocalDate> PHASE_START = ProcessVariable.civilDate("phaseStart");
  static final ProcessVariable<LocalDate> PHASE_END = ProcessVariable.civilDate("phaseEnd");
  static final ProcessVariable<Instant> TRANSITION_AT =
      ProcessVariable.instant("phaseTransitionAt");
  static final ProcessVariable<LocalDate> EXTEND_UNTIL = ProcessVariable.civilDate("extendUntil");
  static final ProcessVariable<LocalDate> MOVED_IN_ON = ProcessVariable.civilDate("movedInOn");

  private PhaseVariables() {}

  /** The end of the phase, and the morning its transition is to be prepared. */
  static void writeDates(VariableScope scope, Phase phase, CivilTime time) {
    PHASE_END.writeTo(scope, phase.end());
    TRANSITION_AT.writeTo(scope, time.startOfDay(phase.transitionOn()));
  }
}
