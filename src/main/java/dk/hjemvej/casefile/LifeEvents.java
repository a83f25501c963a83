package dk.hjemvej.casefile;

import java.time.LocalDate;

/**
 * What happens in a young person's life: a crisis, a stay, a move. Which kinds there are, the
 * diagrams under {@code bpmn/events/} say; of each kind one is under way in a case at a time.
 */
public interface LifeEvents {

  /**
   * Tells the case of an event; what is to be done about it begins as soon as the case can take it.
   *
   * @param kind key of the diagram of that kind
   * @param happenedOn civil date, not in the future
   * @param by who says so
   * @return false when one of the kind is under way already and its diagram does not wait to hear
   *     that it comes again: then nothing happens
   * @throws IllegalArgumentException when there is no such diagram
   */
  boolean report(CaseNumber youth, String kind, LocalDate happenedOn, String by);

  /**
   * As {@link #report}, for a step whose own diagram goes on with what is to be done, because it
   * cannot wait for a message.
   *
   * @return false when one of the kind is under way already: if its diagram waits to hear that it
   *     comes again, that one goes on with it
   */
  boolean begin(CaseNumber youth, String kind, LocalDate happenedOn, String by);
}
