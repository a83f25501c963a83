package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.RefusedAnswer;
import dk.hjemvej.engine.Case;
import dk.hjemvej.support.Phase;
import dk.hjemvej.support.Phases;
import dk.hjemvej.support.ReplanCourse;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CompareDates implements JavaDelegate {

  private final Phases phases;
  private final ReplanCourse replan;

  CompareDates(Phases phases, ReplanCourse replan) {
    this.phases = phases;
    this.replan = replan;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    List<Phase> byTable = replan.byTodaysTable(youth);
    if (byTable.isEmpty()) {
      throw new RefusedAnswer("caseNumber", "»Sagsnr.«: ingen CTI-fase er i gang i sagen.");
    }
    PhaseVariables.DATES_DIFFER.writeTo(execution, !phases.of(youth).containsAll(byTable));
  }
}
