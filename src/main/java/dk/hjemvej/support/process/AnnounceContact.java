package dk.hjemvej.support.process;

import dk.hjemvej.engine.Case;
import dk.hjemvej.support.RunningContact;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AnnounceContact implements JavaDelegate {

  private final RunningContact running;

  AnnounceContact(RunningContact running) {
    this.running = running;
  }

  @Override
  public void execute(DelegateExecution execution) {
    running.reached(Case.of(execution));
  }
}
