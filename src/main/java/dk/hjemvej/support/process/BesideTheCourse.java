package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CaseClosing;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.CaseProcesses;
import java.util.List;
import org.springframework.stereotype.Component;

/** What runs beside a course and waits for somebody ends with the case. */
@Component
class BesideTheCourse implements CaseClosing {

  private static final List<String> PROCESSES =
      List.of("pause", "recalculate-phases", "phases-follow-table", "network-link");

  private final CaseProcesses processes;

  BesideTheCourse(CaseProcesses processes) {
    this.processes = processes;
  }

  @Override
  public void closed(CaseNumber youth) {
    PROCESSES.forEach(process -> processes.endBeside(youth, process, "Sagen er lukket"));
  }
}
