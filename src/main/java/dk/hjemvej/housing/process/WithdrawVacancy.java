package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.RefusedAnswer;
import dk.hjemvej.casefile.SubmissionsWithoutCase;
import dk.hjemvej.engine.CaseProcesses;
import dk.hjemvej.housing.Vacancies;
import dk.hjemvej.housing.Vacancies.Withdrawal;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes a home out, and whoever was to have it looks for another one at once. */
@Component
class WithdrawVacancy implements JavaDelegate {

  private static final String WITHDRAWN = "VacancyWithdrawn";

  private final SubmissionsWithoutCase submissions;
  private final Vacancies vacancies;
  private final CaseProcesses processes;

  WithdrawVacancy(
      SubmissionsWithoutCase submissions, Vacancies vacancies, CaseProcesses processes) {
    this.submissions = submissions;
    this.vacancies = vacancies;
    this.processes = processes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String home = submissions.of(execution.getProcessInstanceId()).text("home");
    Withdrawal withdrawal = vacancies.withdraw(Integer.parseInt(home));
    if (withdrawal instanceof Withdrawal.Withdrawn withdrawn) {
      withdrawn.wasFor().ifPresent(youth -> processes.tell(youth, WITHDRAWN, Map.of()));
    } else if (withdrawal instanceof Withdrawal.MovedIn) {
      throw new RefusedAnswer(
          "home", "»Bolig«: der er flyttet en borger ind. Boligen kan ikke tages ud.");
    } else if (withdrawal instanceof Withdrawal.Gone) {
      throw new RefusedAnswer("home", "»Bolig«: boligen er allerede taget ud.");
    }
  }
}
