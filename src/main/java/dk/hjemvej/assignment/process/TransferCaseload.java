package dk.hjemvej.assignment.process;

import dk.hjemvej.assignment.CaseloadLimit;
import dk.hjemvej.assignment.Distribution;
import dk.hjemvej.assignment.Distribution.Taker;
import dk.hjemvej.assignment.MethodCourses;
import dk.hjemvej.assignment.WorkerRegister;
import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.RefusedAnswer;
import dk.hjemvej.casefile.SubmissionsWithoutCase;
import dk.hjemvej.engine.CaseProcesses;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Shares a caseload out among colleagues. Each case in a process and a transaction of its own: one
 * that fails stops no other, and the gate counts once more.
 */
@Component
class TransferCaseload implements JavaDelegate {

  private static final String TRANSFERRED = "CaseTransferred";

  private final SubmissionsWithoutCase submissions;
  private final MethodCourses courses;
  private final WorkerRegister register;
  private final CaseloadLimit limit;
  private final CaseloadGate gate;
  private final CaseProcesses processes;

  TransferCaseload(
      SubmissionsWithoutCase submissions,
      MethodCourses courses,
      WorkerRegister register,
      CaseloadLimit limit,
      CaseloadGate gate,
      CaseProcesses processes) {
    this.submissions = submissions;
    this.courses = courses;
    this.register = register;
    this.limit = limit;
    this.gate = gate;
    this.processes = processes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String transfer = execution.getProcessInstanceId();
    Answers told = submissions.of(transfer);
    gate.override(told);
    String leader = gate.whoDecides();
    sharedOut(told)
        .given()
        .forEach(
            (youth, next) ->
                processes.startBeside(
                    youth,
                    TRANSFERRED,
                    Map.of("newWorker", next, "transfer", transfer, "transferredBy", leader)));
  }

  private Distribution sharedOut(Answers told) {
    String former = told.text("fromWorker");
    if (told.list("toWorkers").contains(former)) {
      throw refused("medarbejderen kan ikke tage over fra sig selv.");
    }
    Distribution shared =
        Distribution.of(
            courses.carriedBy(former),
            takers(told.list("toWorkers")),
            limit,
            told.flag("override"));
    if (!shared.withoutColleague().isEmpty()) {
      throw refused(
          "ingen af dem er certificeret i %s."
              .formatted(shared.withoutColleague().get(0).method().name()));
    }
    if (!shared.beyondLimit().isEmpty()) {
      throw refused(
          "der er ikke plads til %d af borgerne inden for loftet på %d. Vælg flere kolleger, eller sæt »Fravig loftet« og skriv hvorfor."
              .formatted(shared.beyondLimit().size(), limit.max()));
    }
    return shared;
  }

  private List<Taker> takers(List<String> userIds) {
    return userIds.stream()
        .flatMap(userId -> register.find(userId).stream())
        .map(worker -> new Taker(worker, courses.caseload(worker.userId())))
        .toList();
  }

  private static RefusedAnswer refused(String why) {
    return new RefusedAnswer("toWorkers", "»Kolleger, der tager over«: " + why);
  }
}
