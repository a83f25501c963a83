package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.RefusedAnswer;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A discharge that would cost the refund is not prepared yet. */
@Component
class CheckDischarge implements JavaDelegate {

  private final Submissions submissions;
  private final RefundGuard guard;

  CheckDischarge(Submissions submissions, RefundGuard guard) {
    this.submissions = submissions;
    this.guard = guard;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    guard
        .warning(
            youth, submissions.latest(youth, "UserTask_DischargeChecklist").date("dischargeOn"))
        .ifPresent(
            warning -> {
              throw new RefusedAnswer("dischargeOn", "»Udskrives«: " + warning);
            });
  }
}
