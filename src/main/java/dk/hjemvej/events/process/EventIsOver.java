package dk.hjemvej.events.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.LifeEventModels;
import dk.hjemvej.engine.cases.ProcessEnd;
import dk.hjemvej.events.CaseEvents;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** However the diagram of an event ends, the next one of its kind may be told. */
@Component
class EventIsOver implements ProcessEnd {

  private final CaseEvents events;

  EventIsOver(CaseEvents events) {
    this.events = events;
  }

  @Override
  public boolean isAbout(String process, String file) {
    return file.startsWith(LifeEventModels.FOLDER);
  }

  @Override
  public void ended(String process, DelegateExecution instance) {
    Optional.ofNullable(instance.getProcessBusinessKey())
        .map(CaseNumber::of)
        .ifPresent(youth -> events.end(youth, process));
  }
}
