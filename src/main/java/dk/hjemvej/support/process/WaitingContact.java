package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.CaseProcesses;
import dk.hjemvej.support.RunningContact;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells the diagram {@code keep-contact} of a case, in the transaction that changes its plan. */
@Component
class WaitingContact implements RunningContact {

  private final CaseProcesses processes;

  WaitingContact(CaseProcesses processes) {
    this.processes = processes;
  }

  @Override
  public void replanned(CaseNumber youth) {
    processes.tell(youth, "ContactPlanChanged", Map.of());
  }

  @Override
  public void beganAnew(CaseNumber youth) {
    processes.tell(youth, "ContactRecorded", Map.of());
  }
}
