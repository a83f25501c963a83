package dk.hjemvej.handover.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.PlanChanged;
import dk.hjemvej.engine.tasks.CaseDates;
import dk.hjemvej.handover.HandoverDates;
import dk.hjemvej.handover.Handovers;
import org.springframework.stereotype.Component;

/** The dates of an open handover count from the end of the support, also when that has moved. */
@Component
class HandoverFollowsPlan implements PlanChanged {

  private static final String HANDOVER = "handover";
  private static final String RECOMMENDATION = "closing-recommendation";

  private final Handovers handovers;
  private final CaseDates caseDates;
  private final CivilTime time;

  HandoverFollowsPlan(Handovers handovers, CaseDates caseDates, CivilTime time) {
    this.handovers = handovers;
    this.caseDates = caseDates;
    this.time = time;
  }

  @Override
  public void planChanged(CaseNumber youth) {
    if (handovers.isOpen(youth)) {
      handovers
          .plannedEnd(youth)
          .map(HandoverDates::before)
          .ifPresent(dates -> follow(youth, dates));
    }
  }

  private void follow(CaseNumber youth, HandoverDates dates) {
    handovers.planned(youth, dates);
    caseDates.change(youth, HANDOVER, scope -> HandoverVariables.writeDates(scope, dates, time));
    caseDates.change(
        youth, RECOMMENDATION, scope -> HandoverVariables.writeTalk(scope, dates, time));
  }
}
