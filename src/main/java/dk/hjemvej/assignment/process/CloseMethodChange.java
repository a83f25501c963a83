package dk.hjemvej.assignment.process;

import dk.hjemvej.assignment.MethodChanges;
import dk.hjemvej.assignment.MethodCourses;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Method;
import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.CaseProcesses;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The change is settled; whoever waits is told when it was not carried out. */
@Component
class CloseMethodChange implements JavaDelegate {

  private final MethodChanges changes;
  private final MethodCourses courses;
  private final CaseProcesses processes;

  CloseMethodChange(MethodChanges changes, MethodCourses courses, CaseProcesses processes) {
    this.changes = changes;
    this.courses = courses;
    this.processes = processes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    changes.settle(youth);
    if (keeps(youth, MethodChangeVariables.FROM_METHOD.readFrom(execution))) {
      processes.tell(youth, "MethodKept", Map.of());
    }
  }

  private boolean keeps(CaseNumber youth, Method former) {
    return courses.open(youth).filter(course -> course.method() == former).isPresent();
  }
}
