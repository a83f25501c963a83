package dk.hjemvej.intake.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.CaseProcesses;
import dk.hjemvej.engine.cases.CaseLife;
import dk.hjemvej.intake.Mistake;
import dk.hjemvej.intake.MistakenRegistration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * "Luk sagen": the record is closed as a mistake and everything that ran for it ends, or nothing.
 */
@Component
class CloseRegistration implements JavaDelegate {

  private static final String OUTCOME = "OTHER";

  private final MistakenRegistration registration;
  private final CaseLife life;
  private final CaseProcesses processes;

  CloseRegistration(MistakenRegistration registration, CaseLife life, CaseProcesses processes) {
    this.registration = registration;
    this.life = life;
    this.processes = processes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber mistaken = Case.of(execution);
    Mistake mistake = registration.of(mistaken);
    life.close(mistaken, OUTCOME, mistake.name());
    processes.endAllBut(mistaken, execution.getProcessInstanceId(), mistake.name());
  }
}
