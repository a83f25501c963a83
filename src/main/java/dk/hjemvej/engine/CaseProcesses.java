package dk.hjemvej.engine;

import dk.hjemvej.casefile.CaseNumber;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The processes that run for a case, as seen by a step of one of them: all in its transaction. */
@Component
public class CaseProcesses {

  private final RuntimeService runtime;

  CaseProcesses(@Lazy RuntimeService runtime) {
    this.runtime = runtime;
  }

  /**
   * Starts the process that begins with the message, at once and on its own feet: unlike a message
   * through the {@link Inbox} it cannot be late and cannot become undeliverable.
   *
   * @param payload codes, dates and flags only
   */
  public void startBeside(
      CaseNumber caseNumber, String message, Map<String, ? extends @Nullable Object> payload) {
    runtime
        .createMessageCorrelation(message)
        .processInstanceBusinessKey(caseNumber.value())
        .setVariables(new HashMap<>(payload))
        .correlateStartMessage();
  }

  /** Ends every other process of the case; each gives back what it holds. */
  public void endAllBut(CaseNumber caseNumber, String processInstanceId, String reason) {
    runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(caseNumber.value())
        .rootProcessInstances()
        .unlimitedList()
        .stream()
        .map(ProcessInstance::getId)
        .filter(id -> !id.equals(processInstanceId))
        .forEach(id -> runtime.deleteProcessInstance(id, reason, false, true));
  }
}
