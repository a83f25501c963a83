package dk.hjemvej.support.process;

import dk.hjemvej.engine.Deadlines;
import dk.hjemvej.engine.ExtensionProperties;
import dk.hjemvej.support.ContactTarget;
import java.time.Period;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * The method's contact target: the rows of {@code deadlines} that the step names in its properties
 * {@code interval} and {@code silence}.
 */
@Component
class ContactRows {

  private final Deadlines deadlines;

  ContactRows(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  ContactTarget of(DelegateExecution execution) {
    ExtensionProperties step = ExtensionProperties.of(execution);
    return new ContactTarget(
        (Period) deadlines.of(step.get("interval")), (Period) deadlines.of(step.get("silence")));
  }
}
