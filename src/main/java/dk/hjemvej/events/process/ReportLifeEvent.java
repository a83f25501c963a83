package dk.hjemvej.events.process;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.LifeEvents;
import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.ExtensionProperties;
import dk.hjemvej.engine.LifeEventModels;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The diagram itself tells of the event it names; one that is under way already goes on. */
@Component
class ReportLifeEvent implements JavaDelegate {

  private final LifeEvents events;
  private final CivilTime time;

  ReportLifeEvent(LifeEvents events, CivilTime time) {
    this.events = events;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    events.report(
        Case.of(execution),
        ExtensionProperties.of(execution).get(LifeEventModels.KIND.name()),
        time.today(),
        execution.getCurrentActivityId());
  }
}
