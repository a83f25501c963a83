package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.Case;
import dk.hjemvej.support.ReplanCourse;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Where nothing differs, nothing is touched: nobody loses the task they have open. */
@Component
class RecalculatePhases implements JavaDelegate {

  private final ReplanCourse replan;
  private final RunningPhase running;

  RecalculatePhases(ReplanCourse replan, RunningPhase running) {
    this.replan = replan;
    this.running = running;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    if (replan.differs(youth)) {
      replan.recalculate(youth);
      running.follow(youth);
      running.askAgainUnlessOverdue(youth);
    }
  }
}
