package dk.hjemvej.engine.cases;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.CaseProcesses;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What runs for a case on its own feet. When the case closes it ends too, whatever it waits for;
 * only a process drawn with {@code case="follows"} goes on.
 */
@Component
class RunningBeside {

  private final RuntimeService runtime;
  private final CaseProcesses processes;
  private final Carriers carriers;

  RunningBeside(@Lazy RuntimeService runtime, CaseProcesses processes, Carriers carriers) {
    this.runtime = runtime;
    this.processes = processes;
    this.carriers = carriers;
  }

  /** Ends all of it but the instance that closes the case. */
  void end(CaseNumber caseNumber, String closingInstanceId) {
    runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(caseNumber.value())
        .rootProcessInstances()
        .unlimitedList()
        .stream()
        .filter(instance -> !instance.getId().equals(closingInstanceId))
        .filter(instance -> !carriers.plays(instance.getProcessDefinitionId(), "follows"))
        .map(ProcessInstance::getId)
        .forEach(id -> processes.end(id, "Sagen er lukket"));
  }
}
