package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.DanishDate;
import dk.hjemvej.casefile.RefusedAnswer;
import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.Deadlines;
import dk.hjemvej.engine.ExtensionProperties;
import dk.hjemvej.support.ReplanCourse;
import dk.hjemvej.support.Replanning;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Moves the end of the running phase to {@code newPhaseEnd}. The step's property {@code limit}
 * names the row of {@code deadlines} that says how long after its planned end the course may end.
 */
@Component
class ReplanPhase implements JavaDelegate {

  private static final String LEADERS_LIMIT = "EXTENSION_MAX";
  private static final String OTHER = "OTHER";

  private final ReplanCourse replan;
  private final RunningPhase running;
  private final Deadlines deadlines;

  ReplanPhase(ReplanCourse replan, RunningPhase running, Deadlines deadlines) {
    this.replan = replan;
    this.running = running;
    this.deadlines = deadlines;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    Replanning result =
        replan.endPhaseOn(
            youth,
            PhaseVariables.NEW_PHASE_END.readFrom(execution),
            PhaseVariables.MOVE_FOLLOWING.findIn(execution).orElse(false),
            PhaseVariables.REPLAN_REASON.findIn(execution).orElse(OTHER),
            deadlines.of(ExtensionProperties.of(execution).find("limit").orElse(LEADERS_LIMIT)));
    refuse(result);
    running.follow(youth);
    running.askAgain(youth);
  }

  private static void refuse(Replanning result) {
    if (result instanceof Replanning.NothingRuns) {
      throw new RefusedAnswer("caseNumber", "»Sagsnr.«: ingen CTI-fase er i gang i sagen.");
    }
    if (result instanceof Replanning.TooEarly tooEarly) {
      throw refused("skal ligge efter %s.", DanishDate.of(tooEarly.after()));
    }
    if (result instanceof Replanning.NextEndsFirst next) {
      throw refused(
          "skal ligge før næste fase slutter, %s, eller de følgende faser skal flytte med.",
          DanishDate.of(next.nextEnd()));
    }
    if (result instanceof Replanning.TooLong tooLong) {
      throw refused(
          "forløbet er planlagt til at slutte %s. Du kan flytte det til %s; længere bestemmer enhedschefen.",
          DanishDate.of(tooLong.courseEnd()), DanishDate.of(tooLong.latest()));
    }
  }

  private static RefusedAnswer refused(String why, Object... dates) {
    return new RefusedAnswer(
        PhaseVariables.NEW_PHASE_END.name(), "»Ny slutdato«: " + why.formatted(dates));
  }
}
