package dk.hjemvej.assignment.process;

import dk.hjemvej.assignment.Absences;
import dk.hjemvej.assignment.Caseload;
import dk.hjemvej.assignment.Caseload.Carried;
import dk.hjemvej.assignment.CaseloadLimit;
import dk.hjemvej.assignment.Worker;
import dk.hjemvej.assignment.WorkerRegister;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Method;
import dk.hjemvej.engine.DisplayNames;
import dk.hjemvej.engine.forms.FormOptions.Option;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Who can be given a citizen in a method: registered, certified and in the method's team. The best
 * choice comes first; each says why.
 */
@Component
class WorkerLists {

  private final Teams teams;
  private final WorkerRegister register;
  private final Absences absences;
  private final Caseload caseload;
  private final CaseloadLimit limit;
  private final CandidateWords words;
  private final CivilTime time;

  WorkerLists(
      Teams teams,
      WorkerRegister register,
      Absences absences,
      Caseload caseload,
      CaseloadLimit limit,
      CandidateWords words,
      CivilTime time) {
    this.teams = teams;
    this.register = register;
    this.absences = absences;
    this.caseload = caseload;
    this.limit = limit;
    this.words = words;
    this.time = time;
  }

  List<Option> certifiedIn(Method method) {
    List<Candidate> candidates =
        teams.membersOf(method).stream()
            .flatMap(
                user ->
                    register.find(user.getId()).filter(worker -> worker.takes(method)).stream()
                        .map(worker -> candidate(worker, DisplayNames.of(user))))
            .sorted(Candidate.BEST_FIRST)
            .toList();
    return candidates.stream()
        .map(
            one ->
                new Option(
                    one.worker().userId(),
                    words.of(one, method, one.equals(candidates.get(0)) && one.canBeProposed())))
        .toList();
  }

  private Candidate candidate(Worker worker, String name) {
    Carried carried = caseload.of(worker.userId());
    return new Candidate(
        worker,
        name,
        carried,
        absences.of(worker.userId()).filter(absence -> !absence.from().isAfter(time.today())),
        limit.isAboveMax(carried.citizens() + 1));
  }
}
