package dk.hjemvej.engine;

import dk.hjemvej.casefile.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The case an execution belongs to: its process' business key. */
public final class Case {

  private Case() {}

  public static CaseNumber of(DelegateExecution execution) {
    return CaseNumber.of(execution.getProcessBusinessKey());
  }
}
