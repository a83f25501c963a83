package dk.hjemvej.engine.cases;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * Something that a process of a case keeps while it runs and must give back however it ends, called
 * or not. Called inside the transaction that ends it, also when an administrator deletes it: it
 * must be quick and may find nothing to do.
 */
public interface ProcessEnd {

  /** Key of the process. */
  String process();

  void ended(DelegateExecution instance);
}
