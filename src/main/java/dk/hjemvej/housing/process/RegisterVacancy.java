package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.SubmissionsWithoutCase;
import dk.hjemvej.housing.Vacancies;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RegisterVacancy implements JavaDelegate {

  private final SubmissionsWithoutCase submissions;
  private final Vacancies vacancies;

  RegisterVacancy(SubmissionsWithoutCase submissions, Vacancies vacancies) {
    this.submissions = submissions;
    this.vacancies = vacancies;
  }

  @Override
  public void execute(DelegateExecution execution) {
    VacancyAnswers.refuseUnlessHeard(
        vacancies.register(VacancyAnswers.read(submissions.of(execution.getProcessInstanceId()))));
  }
}
