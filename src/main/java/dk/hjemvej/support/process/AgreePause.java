package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Pauses;
import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.CaseProcesses;
import dk.hjemvej.engine.ExtensionProperties;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Begins a pause beside the step that agreed it; one that runs already goes on. The step's property
 * {@code reason} says why.
 */
@Component
class AgreePause implements JavaDelegate {

  private final Pauses pauses;
  private final CaseProcesses processes;
  private final CivilTime time;

  AgreePause(Pauses pauses, CaseProcesses processes, CivilTime time) {
    this.pauses = pauses;
    this.processes = processes;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    if (!pauses.isPaused(youth)) {
      processes.startBeside(youth, "PauseAgreed", agreed(execution));
    }
  }

  private Map<String, @Nullable Object> agreed(DelegateExecution execution) {
    Map<String, @Nullable Object> pause = new HashMap<>();
    pause.put(PauseVariables.REASON.name(), ExtensionProperties.of(execution).get("reason"));
    pause.put(PauseVariables.FROM.name(), time.today().toString());
    pause.put(
        PauseVariables.EXPECTED_RETURN_ON.name(),
        PauseVariables.EXPECTED_RETURN_ON.findIn(execution).map(Object::toString).orElse(null));
    return pause;
  }
}
