package dk.hjemvej.events.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.LifeEvents;
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

  private final CaseEvents events;
  private final LifeEventModels models;
  private final Inbox inbox;

  ReportedEvents(CaseEvents events, LifeEventModels models, Inbox inbox) {
    this.events = events;
    this.models = models;
    this.inbox = inbox;
  }

  @Override
  public boolean report(CaseNumber youth, String kind, LocalDate happenedOn, String by) {
    boolean isNew = begin(youth, kind, happenedOn, by);
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
    return isNew;
  }

  @Override
  public boolean begin(CaseNumber youth, String kind, LocalDate happenedOn, String by) {
    if (!models.knows(kind)) {
      throw new IllegalArgumentException("Wanted a kind of life event, found '%s'".formatted(kind));
    }
    return events.begin(youth, kind, happenedOn, by);
  }
}
