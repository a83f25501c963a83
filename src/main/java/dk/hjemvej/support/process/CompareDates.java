package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.RefusedAnswer;
import dk.hjemvej.engine.Case;
import dk.hjemvej.support.ReplanCourse;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CompareDates implements JavaDelegate {

  private final ReplanCourse replan;

  CompareDates(ReplanCourse replan) {
    this.replan = replan;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    if (replan.byTodaysTable(youth).isEmpty()) {
      throw new RefusedAnswer("caseNumber", "»Sagsnr.«: ingen CTI-fase er i gang i sagen.");
    }
    PhaseVariables.DATES_DIFFER.writeTo(execution, replan.differs(youth));
  }
}
