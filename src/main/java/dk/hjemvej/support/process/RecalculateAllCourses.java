package dk.hjemvej.support.process;

import dk.hjemvej.engine.CaseProcesses;
import dk.hjemvej.support.ReplanCourse;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Each course in a process and a transaction of its own: one that fails stops no other. */
@Component
class RecalculateAllCourses implements JavaDelegate {

  private static final String FOLLOW = "PhasesFollowTable";

  private final ReplanCourse replan;
  private final CaseProcesses processes;

  RecalculateAllCourses(ReplanCourse replan, CaseProcesses processes) {
    this.replan = replan;
    this.processes = processes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    replan
        .differences()
        .forEach(course -> processes.startBeside(course.caseNumber(), FOLLOW, Map.of()));
  }
}
