package dk.hjemvej.events.process;

import dk.hjemvej.casefile.Risks;
import dk.hjemvej.engine.Case;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Acute danger: the case is at high risk from now on, and what is late in it is seen sooner; the
 * follow-up will begin anew.
 */
@Component
class RaiseRisk implements JavaDelegate {

  private final Risks risks;

  RaiseRisk(Risks risks) {
    this.risks = risks;
  }

  @Override
  public void execute(DelegateExecution execution) {
    risks.raise(Case.of(execution));
    EventVariables.CRISIS_FOLLOW_UP_NO.clearIn(execution);
  }
}
