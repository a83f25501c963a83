package dk.hjemvej.assignment.process;

import dk.hjemvej.engine.ProcessVariable;

/** What the diagrams of a change of worker know: user ids and a flag. */
final class WorkerChangeVariables {

  static final ProcessVariable<Boolean> HAS_WORKER = ProcessVariable.flag("hasWorker");
  static final ProcessVariable<String> NEW_WORKER = ProcessVariable.text("newWorker");

  /** The instance of »Overdrag caseload« in which the leader said why. */
  static final ProcessVariable<String> TRANSFER = ProcessVariable.text("transfer");

  static final ProcessVariable<String> TRANSFERRED_BY = ProcessVariable.text("transferredBy");

  private WorkerChangeVariables() {}
}
