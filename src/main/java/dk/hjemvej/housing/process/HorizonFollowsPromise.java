package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.CaseProcesses;
import dk.hjemvej.engine.tasks.CaseDates;
import dk.hjemvej.housing.HomeWanted;
import dk.hjemvej.housing.PromiseChanged;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A new promise is followed at once: whoever waits for one is told, a running timer is moved. */
@Component
class HorizonFollowsPromise {

  private final CaseProcesses processes;
  private final CaseDates dates;
  private final PromisedDates promised;

  HorizonFollowsPromise(CaseProcesses processes, CaseDates dates, PromisedDates promised) {
    this.processes = processes;
    this.dates = dates;
    this.promised = promised;
  }

  @EventListener
  void on(PromiseChanged changed) {
    CaseNumber youth = changed.caseNumber();
    if (!processes.tell(youth, "HorizonAgreed", Map.of())) {
      dates.change(youth, "housing-horizon", scope -> promised.write(youth, scope));
    }
  }

  /** A case from before the way to a home ran beside the support: it begins now. */
  @EventListener
  void on(HomeWanted wanted) {
    processes.startBeside(wanted.caseNumber(), "HousingNeeded", Map.of());
  }
}
