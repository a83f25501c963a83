package dk.hjemvej.assignment.process;

import static dk.hjemvej.assignment.process.AbsenceVariables.ABSENT_FROM;
import static dk.hjemvej.assignment.process.AbsenceVariables.ABSENT_WORKER;
import static dk.hjemvej.assignment.process.AbsenceVariables.BACK_DUE_AT;
import static dk.hjemvej.assignment.process.AbsenceVariables.DEPUTY;
import static dk.hjemvej.assignment.process.AbsenceVariables.EXPECTED_BACK_ON;
import static dk.hjemvej.assignment.process.AbsenceVariables.LONG_ABSENCE_AT;

import dk.hjemvej.assignment.Absences;
import dk.hjemvej.assignment.WorkerRegister;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.RefusedAnswer;
import dk.hjemvej.engine.Deadlines;
import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** From now on the deputy is asked; plans when the cases are to be distributed. */
@Component
class RecordAbsence implements JavaDelegate {

  private static final String LONG_ABSENCE = "WORKER_ABSENCE";

  private final Absences absences;
  private final WorkerRegister register;
  private final Deadlines deadlines;
  private final CivilTime time;

  RecordAbsence(Absences absences, WorkerRegister register, Deadlines deadlines, CivilTime time) {
    this.absences = absences;
    this.register = register;
    this.deadlines = deadlines;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    LocalDate from = ABSENT_FROM.readFrom(execution);
    String worker = ABSENT_WORKER.readFrom(execution);
    Absences.Absence absence =
        new Absences.Absence(
            worker,
            DEPUTY.findIn(execution).or(() -> registeredDeputy(worker)).orElse(null),
            from,
            EXPECTED_BACK_ON.findIn(execution).orElse(null));
    refuseTwice(absence.worker());
    absences.begin(absence);
    LocalDate longFrom = deadlines.after(from, LONG_ABSENCE);
    LONG_ABSENCE_AT.writeTo(execution, time.startOfDay(longFrom));
    BACK_DUE_AT.writeTo(
        execution, time.endOfDay(EXPECTED_BACK_ON.findIn(execution).orElse(longFrom)));
  }

  private Optional<String> registeredDeputy(String worker) {
    return register.find(worker).flatMap(entry -> Optional.ofNullable(entry.deputy()));
  }

  private void refuseTwice(String worker) {
    if (absences.of(worker).isPresent()) {
      throw new RefusedAnswer(
          ABSENT_WORKER.name(),
          "»Medarbejder«: medarbejderen er allerede registreret som fraværende. Er det et andet"
              + " fravær, så løs først opgaven »Registrér, at medarbejderen er tilbage«.");
    }
  }
}
