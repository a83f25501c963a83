package dk.hjemvej.assignment.process;

import dk.hjemvej.assignment.MethodChanges;
import dk.hjemvej.engine.Case;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CloseMethodChange implements JavaDelegate {

  private final MethodChanges changes;

  CloseMethodChange(MethodChanges changes) {
    this.changes = changes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    changes.settle(Case.of(execution));
  }
}
