package dk.hjemvej.support.process;

import dk.hjemvej.support.ContactTarget;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class SetContactRhythm implements JavaDelegate {

  private final ContactRows rows;

  SetContactRhythm(ContactRows rows) {
    this.rows = rows;
  }

  @Override
  public void execute(DelegateExecution execution) {
    ContactTarget target = rows.of(execution);
    ContactVariables.CONTACT_INTERVAL.writeTo(execution, target.interval().toString());
    ContactVariables.SILENCE_LIMIT.writeTo(execution, target.silenceLimit().toString());
  }
}
