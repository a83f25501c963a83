package dk.hjemvej.assignment.process;

import dk.hjemvej.assignment.Worker;
import dk.hjemvej.assignment.Worker.Certificate;
import dk.hjemvej.assignment.WorkerRegister;
import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.Method;
import dk.hjemvej.casefile.RefusedAnswer;
import dk.hjemvej.casefile.SubmissionsWithoutCase;
import dk.hjemvej.engine.DisplayNames;
import dk.hjemvej.engine.SignedIn;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Writes a worker into the register. Whoever is certified in a method must be in its team, or would
 * not see the team's tasks.
 */
@Component
class RegisterWorker implements JavaDelegate {

  private final SubmissionsWithoutCase submissions;
  private final WorkerRegister register;
  private final Teams teams;
  private final SignedIn signedIn;
  private final DisplayNames names;

  RegisterWorker(
      SubmissionsWithoutCase submissions,
      WorkerRegister register,
      Teams teams,
      SignedIn signedIn,
      DisplayNames names) {
    this.submissions = submissions;
    this.register = register;
    this.teams = teams;
    this.signedIn = signedIn;
    this.names = names;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Answers told = submissions.of(execution.getProcessInstanceId());
    Worker worker =
        new Worker(
            told.text("registeredWorker"),
            told.number("weeklyHours"),
            told.findText("registeredDeputy").orElse(null),
            told.text("takesCitizens").equals("YES"),
            certificates(told));
    worker.certificates().forEach(certificate -> refuseOutsideTeam(worker, certificate.method()));
    register.register(worker, signedIn.userId().orElse("system"));
  }

  private static List<Certificate> certificates(Answers told) {
    return Arrays.stream(Method.values())
        .flatMap(
            method -> told.findDate(field(method)).stream().map(on -> new Certificate(method, on)))
        .toList();
  }

  private void refuseOutsideTeam(Worker worker, Method method) {
    if (!teams.includes(worker.userId(), method)) {
      throw new RefusedAnswer(
          field(method),
          "»Certificeret i %s«: %s er ikke med i gruppen %s. Bed administratoren om at tilføje kontoen først."
              .formatted(
                  method.name(), names.ofUser(worker.userId()), names.ofGroup(Teams.of(method))));
    }
  }

  private static String field(Method method) {
    return method.name().toLowerCase(Locale.ROOT) + "CertifiedOn";
  }
}
