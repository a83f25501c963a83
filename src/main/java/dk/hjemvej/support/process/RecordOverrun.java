package dk.hjemvej.support.process;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import dk.hjemvej.support.Phases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** What the form asks only when the phase is overdue. */
@Component
class RecordOverrun implements JavaDelegate {

  private final Submissions submissions;
  private final Phases phases;

  RecordOverrun(Submissions submissions, Phases phases) {
    this.submissions = submissions;
    this.phases = phases;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    int phaseNo = PhaseVariables.PHASE_NO.readFrom(execution);
    Answers answers = submissions.latest(youth, "UserTask_PhaseTransition");
    answers
        .findText("overrunReason")
        .ifPresent(
            reason -> phases.overran(youth, phaseNo, reason, answers.date("citizenLastSeen")));
  }
}
