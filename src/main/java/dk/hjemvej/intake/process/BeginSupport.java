package dk.hjemvej.intake.process;

import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.engine.Case;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Begynd støtten": from here on the young person is not let go before somebody takes over. */
@Component
class BeginSupport implements JavaDelegate {

  private final SupportCases cases;

  BeginSupport(SupportCases cases) {
    this.cases = cases;
  }

  @Override
  public void execute(DelegateExecution execution) {
    cases.supportBegins(Case.of(execution));
  }
}
