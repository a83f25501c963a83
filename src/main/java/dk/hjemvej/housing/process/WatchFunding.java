package dk.hjemvej.housing.process;

import static dk.hjemvej.housing.process.OfferVariables.REFERRED_CASE;

import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.CaseProcesses;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Has the referral to the college counted, by a process that outlives the case. */
@Component
class WatchFunding implements JavaDelegate {

  private final CaseProcesses processes;

  WatchFunding(CaseProcesses processes) {
    this.processes = processes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    processes.startAlone(
        "CollegeReferral", Map.of(REFERRED_CASE.name(), Case.of(execution).value()));
  }
}
