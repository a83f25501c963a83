package dk.hjemvej.handover.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.Deadlines;
import dk.hjemvej.handover.HandoverDates;
import dk.hjemvej.handover.Handovers;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class PlanHandover implements JavaDelegate {

  private final Handovers handovers;
  private final Deadlines deadlines;
  private final CivilTime time;

  PlanHandover(Handovers handovers, Deadlines deadlines, CivilTime time) {
    this.handovers = handovers;
    this.deadlines = deadlines;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    handovers.open(youth);
    HandoverDates dates =
        handovers.plannedEnd(youth).map(HandoverDates::before).orElseGet(this::asSoonAsPossible);
    handovers.planned(youth, dates);
    HandoverVariables.writeDates(execution, dates, time);
  }

  private HandoverDates asSoonAsPossible() {
    LocalDate today = time.today();
    return HandoverDates.asSoonAsPossible(today, deadlines.after(today, "HANDOVER_RECEIPT"));
  }
}
