package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.CaseClosing;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.CaseProcesses;
import org.springframework.stereotype.Component;

/** An attempt that runs beside the case, after the first home was lost, ends with the case. */
@Component
class HousingBesideTheCase implements CaseClosing {

  private final CaseProcesses processes;

  HousingBesideTheCase(CaseProcesses processes) {
    this.processes = processes;
  }

  @Override
  public void closed(CaseNumber youth) {
    processes.endBeside(youth, "housing-referral", "Sagen er lukket");
  }
}
