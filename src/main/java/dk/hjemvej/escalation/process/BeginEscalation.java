package dk.hjemvej.escalation.process;

import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.ExtensionProperties;
import dk.hjemvej.engine.ProcessVariable;
import java.time.Period;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * A deadline was not kept: begins the ladder, unless it stands already. The step's properties say
 * which: {@code subject}, {@code since} (name of the variable with the day that was not kept),
 * {@code task} (id of the overdue task) and, where the table asks for it, {@code interval} (name of
 * the variable with the contact interval).
 */
@Component
class BeginEscalation implements JavaDelegate {

  private final LaddersOfCases ladders;

  BeginEscalation(LaddersOfCases ladders) {
    this.ladders = ladders;
  }

  @Override
  public void execute(DelegateExecution execution) {
    ExtensionProperties says = ExtensionProperties.of(execution);
    ladders.begin(
        Case.of(execution),
        says.get("subject"),
        ProcessVariable.anyDay(says.get("since")).readFrom(execution),
        says.get("task"),
        says.find("interval")
            .map(name -> Period.parse(ProcessVariable.text(name).readFrom(execution)))
            .orElse(null));
  }
}
