package dk.hjemvej.assignment.process;

import dk.hjemvej.assignment.MethodChanges;
import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.cases.ProcessEnd;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * However a change of method ends, also when an administrator deletes it, the next may be wanted.
 */
@Component
class MethodChangeIsOver implements ProcessEnd {

  private final MethodChanges changes;

  MethodChangeIsOver(MethodChanges changes) {
    this.changes = changes;
  }

  @Override
  public boolean isAbout(String process, String file) {
    return "method-change".equals(process);
  }

  @Override
  public void ended(String process, DelegateExecution instance) {
    changes.settle(Case.of(instance));
  }
}
