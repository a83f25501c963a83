package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.CaseProcesses;
import dk.hjemvej.engine.Inbox;
import dk.hjemvej.support.RunningContact;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Tells the diagram {@code keep-contact} of a case. Where nobody keeps contact, as between CTI and
 * the handover, there is nobody to tell: the plan remembers.
 */
@Component
class WaitingContact implements RunningContact {

  private static final String RECORDED = "ContactRecorded";
  private static final String FOUND = "CitizenReached";

  private final CaseProcesses processes;
  private final Inbox inbox;

  WaitingContact(CaseProcesses processes, Inbox inbox) {
    this.processes = processes;
    this.inbox = inbox;
  }

  @Override
  public void reached(CaseNumber youth) {
    if (processes.isAwaited(youth, RECORDED)) {
      inbox.send(youth, RECORDED, Map.of());
    }
  }

  /** Soon: the step that found the citizen may be part of the search. */
  @Override
  public void found(CaseNumber youth) {
    if (processes.isAwaited(youth, FOUND)) {
      inbox.send(youth, FOUND, Map.of());
    }
  }

  @Override
  public void replanned(CaseNumber youth) {
    processes.tell(youth, "ContactPlanChanged", Map.of());
  }

  @Override
  public void beganAnew(CaseNumber youth) {
    processes.tell(youth, RECORDED, Map.of());
  }
}
