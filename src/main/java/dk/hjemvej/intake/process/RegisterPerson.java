package dk.hjemvej.intake.process;

import dk.hjemvej.engine.Case;
import dk.hjemvej.intake.Enrolment;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Registrér person": in the transaction of the form, so that a second open case is refused. */
@Component
class RegisterPerson implements JavaDelegate {

  private final Enrolment enrolment;

  RegisterPerson(Enrolment enrolment) {
    this.enrolment = enrolment;
  }

  @Override
  public void execute(DelegateExecution execution) {
    enrolment.registerPerson(Case.of(execution));
  }
}
