package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.Deadlines;
import dk.hjemvej.housing.HousingRegistrations;
import dk.hjemvej.housing.HousingRegistrations.Registration;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

@Component
class PlanRenewal implements JavaDelegate {

  private final HousingRegistrations registrations;
  private final Deadlines deadlines;
  private final CivilTime time;

  PlanRenewal(HousingRegistrations registrations, Deadlines deadlines, CivilTime time) {
    this.registrations = registrations;
    this.deadlines = deadlines;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    write(Case.of(execution), execution);
  }

  void write(CaseNumber youth, VariableScope scope) {
    Optional<Registration> next = registrations.next(youth);
    ReferralVariables.REGISTERED.writeTo(scope, next.isPresent());
    next.map(Registration::renewBy)
        .ifPresent(
            by -> {
              ReferralVariables.RENEW_BY.writeTo(scope, by);
              ReferralVariables.RENEW_AT.writeTo(
                  scope, time.startOfDay(deadlines.before(by, "REGISTRATION_RENEWAL_LEAD")));
            });
  }
}
