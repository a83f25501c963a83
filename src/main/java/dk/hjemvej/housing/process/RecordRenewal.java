package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import dk.hjemvej.housing.HousingRegistrations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The list that was to be renewed first, which is the one the form shows. */
@Component
class RecordRenewal implements JavaDelegate {

  private final HousingRegistrations registrations;
  private final Submissions submissions;

  RecordRenewal(HousingRegistrations registrations, Submissions submissions) {
    this.registrations = registrations;
    this.submissions = submissions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    Answers answers = submissions.latest(youth, "UserTask_RenewRegistration");
    String organisation = registrations.next(youth).orElseThrow().organisation();
    answers
        .findDate("renewBy")
        .ifPresentOrElse(
            by -> registrations.renewed(youth, organisation, by),
            () -> registrations.givenUp(youth, organisation));
  }
}
