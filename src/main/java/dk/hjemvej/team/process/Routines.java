package dk.hjemvej.team.process;

import dk.hjemvej.engine.CaseProcesses;
import dk.hjemvej.team.Meetings;
import dk.hjemvej.team.Routine;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The team's routines run, each exactly once, however many nodes look: the row of the routine is
 * held while one of them does. What somebody deleted begins again.
 */
@Component
public class Routines {

  private final Meetings meetings;
  private final CaseProcesses processes;
  private final TransactionTemplate transaction;

  Routines(Meetings meetings, CaseProcesses processes, TransactionTemplate transaction) {
    this.meetings = meetings;
    this.processes = processes;
    this.transaction = transaction;
  }

  /** Starts what does not run. */
  public void keep() {
    for (Routine routine : Routine.values()) {
      try {
        transaction.executeWithoutResult(status -> meetings.register(routine));
      } catch (DuplicateKeyException anotherNodeWasFirst) {
        // It is known now, and that is all that was wanted.
      }
      transaction.executeWithoutResult(
          status -> {
            meetings.lock(routine);
            processes.startUnlessRunning(routine.process());
          });
    }
  }
}
