package dk.hjemvej.events.process;

import dk.hjemvej.casefile.Risks;
import dk.hjemvej.engine.Case;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The danger is over. */
@Component
class ClearRisk implements JavaDelegate {

  private final Risks risks;

  ClearRisk(Risks risks) {
    this.risks = risks;
  }

  @Override
  public void execute(DelegateExecution execution) {
    risks.clear(Case.of(execution));
  }
}
