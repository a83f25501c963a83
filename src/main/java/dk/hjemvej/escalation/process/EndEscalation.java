package dk.hjemvej.escalation.process;

import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.ExtensionProperties;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * The cause is gone: ends the ladders the step names in its property {@code subject}, one or
 * several codes separated by blanks; nothing happens where none stands.
 */
@Component
class EndEscalation implements JavaDelegate {

  private final LaddersOfCases ladders;

  EndEscalation(LaddersOfCases ladders) {
    this.ladders = ladders;
  }

  @Override
  public void execute(DelegateExecution execution) {
    for (String subject : ExtensionProperties.of(execution).get("subject").strip().split("\\s+")) {
      ladders.end(Case.of(execution), subject);
    }
  }
}
