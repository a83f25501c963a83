package dk.hjemvej.events.process;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.LifeEvents;
import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.ExtensionProperties;
import dk.hjemvej.engine.LifeEventModels;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** For a diagram that goes on with the event itself, which it names, unless one is under way. */
@Component
class BeginLifeEvent implements JavaDelegate {

  private final LifeEvents events;
  private final CivilTime time;

  BeginLifeEvent(LifeEvents events, CivilTime time) {
    this.events = events;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String kind = ExtensionProperties.of(execution).get(LifeEventModels.KIND.name());
    LocalDate today = time.today();
    EventVariables.LIFE_EVENT_ON.writeTo(execution, today);
    EventVariables.LIFE_EVENT_BEGUN.writeTo(
        execution, events.begin(Case.of(execution), kind, today, execution.getCurrentActivityId()));
  }
}
