package dk.hjemvej.support.process;

import dk.hjemvej.engine.Case;
import dk.hjemvej.support.ContactRhythm;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AgreeContact implements JavaDelegate {

  private final ContactRhythm rhythm;

  AgreeContact(ContactRhythm rhythm) {
    this.rhythm = rhythm;
  }

  @Override
  public void execute(DelegateExecution execution) {
    rhythm.agreed(Case.of(execution), ContactVariables.NEXT_CONTACT_ON.readFrom(execution));
  }
}
