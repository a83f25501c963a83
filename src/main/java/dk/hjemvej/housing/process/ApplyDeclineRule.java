package dk.hjemvej.housing.process;

import static dk.hjemvej.housing.process.OfferVariables.DECLINE_STEP;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.CaseProcesses;
import dk.hjemvej.housing.DeclineRule;
import dk.hjemvej.housing.DeclineRule.Step;
import dk.hjemvej.housing.Declines;
import dk.hjemvej.housing.Offers;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Asks whether somebody should talk about the declines. A talk that has not been held yet is about
 * this one, too. Nothing else follows from a decline.
 */
@Component
class ApplyDeclineRule implements JavaDelegate {

  private static final Map<Step, String> TALKS =
      Map.of(Step.TALK, "UserTask_DeclineTalk", Step.LEADER, "UserTask_DeclineLeader");

  private final Offers offers;
  private final DeclineRule rule;
  private final CaseProcesses processes;

  ApplyDeclineRule(Offers offers, DeclineRule rule, CaseProcesses processes) {
    this.offers = offers;
    this.rule = rule;
    this.processes = processes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    Step step = Declines.among(offers.ofAttempt(youth)).stepAfterNewest(rule);
    DECLINE_STEP.writeTo(execution, isAskedFor(youth, step) ? Step.CONTINUE : step);
  }

  private boolean isAskedFor(CaseNumber youth, Step step) {
    return Stream.ofNullable(TALKS.get(step))
        .anyMatch(task -> processes.openTask(youth, task).isPresent());
  }
}
