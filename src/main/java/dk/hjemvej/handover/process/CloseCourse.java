package dk.hjemvej.handover.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Endings;
import dk.hjemvej.casefile.Endings.Basis;
import dk.hjemvej.casefile.Endings.Ending;
import dk.hjemvej.casefile.RefusedAnswer;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import dk.hjemvej.handover.ClosingOutcome;
import dk.hjemvej.handover.Handovers;
import dk.hjemvej.handover.LettingGo;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The second guard of FACTS S-10: whatever the diagram says, nobody is let go into nothing. */
@Component
class CloseCourse implements JavaDelegate {

  private final Handovers handovers;
  private final Submissions submissions;
  private final Endings endings;

  CloseCourse(Handovers handovers, Submissions submissions, Endings endings) {
    this.handovers = handovers;
    this.submissions = submissions;
    this.endings = endings;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    if (!LettingGo.isSafe(handovers.needs(youth))) {
      throw new RefusedAnswer(
          "supportDecision",
          "»Afgørelse«: Støtten kan ikke afsluttes, før en modtager har sagt ja til hvert behov.");
    }
    handovers.settle(youth, Handovers.Result.HANDED_OVER);
    String outcome = ClosingOutcome.of(submissions.latest(youth, "UserTask_RecommendClosing"));
    endings.agreed(youth, new Ending(Basis.HANDED_OVER, outcome));
    HandoverVariables.CASE_OUTCOME.writeTo(execution, outcome);
  }
}
