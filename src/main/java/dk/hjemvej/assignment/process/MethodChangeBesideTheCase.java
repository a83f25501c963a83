package dk.hjemvej.assignment.process;

import dk.hjemvej.casefile.CaseClosing;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.CaseProcesses;
import org.springframework.stereotype.Component;

/** A change of method that waits for somebody ends with the case. */
@Component
class MethodChangeBesideTheCase implements CaseClosing {

  private final CaseProcesses processes;

  MethodChangeBesideTheCase(CaseProcesses processes) {
    this.processes = processes;
  }

  @Override
  public void closed(CaseNumber caseNumber) {
    processes.endBeside(caseNumber, "method-change", "Sagen er lukket");
  }
}
