package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.MovedIn;
import dk.hjemvej.engine.CaseProcesses;
import dk.hjemvej.support.Phases;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A phase that waits for the young person to move in hears of it. A day before the phase began is
 * not what it waits for: there somebody has to look.
 */
@Component
class MoveInSeen {

  private final CaseProcesses processes;
  private final Phases phases;

  MoveInSeen(CaseProcesses processes, Phases phases) {
    this.processes = processes;
    this.phases = phases;
  }

  @EventListener
  void movedIn(MovedIn fact) {
    CaseNumber youth = fact.caseNumber();
    phases
        .running(youth)
        .filter(phase -> !fact.on().isBefore(phase.begunOn()))
        .ifPresent(
            phase ->
                processes.tell(
                    youth,
                    "MovedIn",
                    Map.of(PhaseVariables.MOVED_IN_ON.name(), fact.on().toString())));
  }
}
