package dk.hjemvej.assignment.process;

import dk.hjemvej.casefile.Method;
import dk.hjemvej.engine.ProcessVariable;

/** What the diagrams of a change of method route by. */
final class MethodChangeVariables {

  static final ProcessVariable<Method> FROM_METHOD =
      ProcessVariable.code("fromMethod", Method.class);
  static final ProcessVariable<Method> TO_METHOD = ProcessVariable.code("toMethod", Method.class);

  /** What was recommended. */
  static final ProcessVariable<Boolean> SAME_WORKER = ProcessVariable.flag("sameWorker");

  /** What becomes of it. */
  static final ProcessVariable<Boolean> WORKER_FOLLOWS = ProcessVariable.flag("workerFollows");

  private MethodChangeVariables() {}
}
