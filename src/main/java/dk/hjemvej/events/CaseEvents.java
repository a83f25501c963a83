package dk.hjemvej.events;

import dk.hjemvej.casefile.CaseNumber;
import java.time.LocalDate;

/** The memory of life events: every one that was told, and which are under way. */
public interface CaseEvents {

  /**
   * Remembers an event and that it is under way.
   *
   * @return false when one of the kind is under way already: then nothing is remembered
   */
  boolean begin(CaseNumber youth, String kind, LocalDate happenedOn, String by);

  boolean isUnderWay(CaseNumber youth, String kind);

  /** It is over; nothing happens when none of the kind was under way. */
  void end(CaseNumber youth, String kind);
}
