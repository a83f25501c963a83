package dk.hjemvej.events.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.LifeEvents;
import dk.hjemvej.engine.CaseProcesses;
import dk.hjemvej.engine.Inbox;
import dk.hjemvej.engine.LifeEventModels;
import dk.hjemvej.events.CaseEvents;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An event that is told becomes a message to whichever process carries the case. */
@Component
class ReportedEvents implements LifeEvents {

  private static final String LIFE_EVENT = "LifeEvent";
  private static final String LIFE_EVENT_AGAIN = "LifeEventAgain";

  private final CaseEvents events;
  private final LifeEventModels models;
  private final Inbox inbox;
  private final CaseProcesses processes;

  ReportedEvents(CaseEvents events, LifeEventModels models, Inbox inbox, CaseProcesses processes) {
    this.events = events;
    this.models = models;
    this.inbox = inbox;
    this.processes = processes;
  }

  @Override
  public boolean report(CaseNumber youth, String kind, LocalDate happenedOn, String by) {
    boolean isNew = isNew(youth, kind, happenedOn, by);
    if (isNew) {
      inbox.sendToCarrier(
          youth,
          LIFE_EVENT,
          Map.of(
              LifeEventModels.KIND.name(),
              kind,
              EventVariables.LIFE_EVENT_ON.name(),
              happenedOn.toString()));
    }
    return isNew || comesAgain(youth, kind);
  }

  @Override
  public boolean begin(CaseNumber youth, String kind, LocalDate happenedOn, String by) {
    boolean isNew = isNew(youth, kind, happenedOn, by);
    if (!isNew) {
      comesAgain(youth, kind);
    }
    return isNew;
  }

  private boolean isNew(CaseNumber youth, String kind, LocalDate happenedOn, String by) {
    if (!models.knows(kind)) {
      throw new IllegalArgumentException("Wanted a kind of life event, found '%s'".formatted(kind));
    }
    return events.begin(youth, kind, happenedOn, by);
  }

  /** For a diagram that is only being followed up and can begin again. */
  private boolean comesAgain(CaseNumber youth, String kind) {
    return processes.tellProcess(youth, kind, LIFE_EVENT_AGAIN);
  }
}
