package dk.hjemvej.intake.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.CaseProcesses;
import dk.hjemvej.engine.cases.CaseLife;
import dk.hjemvej.intake.Mistake;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * "Luk sagen": the record is closed as a mistake and everything that ran for it ends, or nothing.
 */
@Component
class CloseRegistration implements JavaDelegate {

  private static final String FORM = "StartEvent_MistakeFound";
  private static final String OUTCOME = "OTHER";

  private final Submissions submissions;
  private final CaseLife life;
  private final CaseProcesses processes;

  CloseRegistration(Submissions submissions, CaseLife life, CaseProcesses processes) {
    this.submissions = submissions;
    this.life = life;
    this.processes = processes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber mistaken = Case.of(execution);
    Mistake mistake = Mistake.valueOf(submissions.latest(mistaken, FORM).text("kind"));
    life.close(mistaken, OUTCOME, mistake.name());
    processes.endAllBut(mistaken, execution.getProcessInstanceId(), mistake.name());
  }
}
