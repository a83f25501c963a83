package dk.hjemvej.assignment.process;

import dk.hjemvej.assignment.MethodOutcome;
import dk.hjemvej.assignment.PlaceOutcome;
import dk.hjemvej.assignment.Proposal;
import dk.hjemvej.casefile.Method;
import dk.hjemvej.engine.ProcessVariable;
import java.time.Instant;

/** What the diagram of method assignment routes by. */
final class AssignmentVariables {

  static final ProcessVariable<String> USE_OF_SERVICES = ProcessVariable.text("useOfServices");
  static final ProcessVariable<String> NEED_DURATION = ProcessVariable.text("needDuration");
  static final ProcessVariable<String> PROGNOSIS = ProcessVariable.text("nineMonthPrognosis");
  static final ProcessVariable<Proposal> PROPOSAL =
      ProcessVariable.code("proposal", Proposal.class);
  static final ProcessVariable<Instant> CASE_DEADLINE_AT =
      ProcessVariable.instant("caseDeadlineAt");
  static final ProcessVariable<MethodOutcome> METHOD_DECISION =
      ProcessVariable.code("methodDecision", MethodOutcome.class);
  static final ProcessVariable<PlaceOutcome> PLACE_OUTCOME =
      ProcessVariable.code("placeOutcome", PlaceOutcome.class);
  static final ProcessVariable<String> WORKER = ProcessVariable.text("worker");
  static final ProcessVariable<Method> METHOD = ProcessVariable.code("method", Method.class);

  private AssignmentVariables() {}
}
