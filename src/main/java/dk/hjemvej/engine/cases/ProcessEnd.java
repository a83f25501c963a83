package dk.hjemvej.engine.cases;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * Something that a process of a case keeps while it runs and must give back however it ends, called
 * or not. Called inside the transaction that ends it, also when an administrator deletes it: it
 * must be quick and may find nothing to do.
 */
public interface ProcessEnd {

  /**
   * Whether it is about that process.
   *
   * @param process its key
   * @param file the file it was drawn in
   */
  boolean isAbout(String process, String file);

  void ended(String process, DelegateExecution instance);
}
