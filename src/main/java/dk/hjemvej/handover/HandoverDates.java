package dk.hjemvej.handover;

import java.time.LocalDate;

/**
 * When a handover must be agreed and when the closing talk may be held. Civil dates.
 *
 * @param dueOn the handover is to be agreed by then
 * @param closingTalkOn not before that day
 */
public record HandoverDates(LocalDate dueOn, LocalDate closingTalkOn) {

  /** The support has no planned end: as soon as a receiver is found. */
  public static HandoverDates asSoonAsPossible(LocalDate today, LocalDate dueOn) {
    return new HandoverDates(dueOn, today);
  }

  /** The support ends as planned: agreed well before, talked about at the end. */
  public static HandoverDates before(PlannedEnd end) {
    return new HandoverDates(
        end.on().minus(end.handoverLead()), end.on().minus(end.transitionLead()));
  }
}
