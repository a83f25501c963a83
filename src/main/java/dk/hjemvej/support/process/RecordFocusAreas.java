package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import dk.hjemvej.support.FocusArea;
import dk.hjemvej.support.FocusAreas;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordFocusAreas implements JavaDelegate {

  private final Submissions submissions;
  private final FocusAreas areas;

  RecordFocusAreas(Submissions submissions, FocusAreas areas) {
    this.submissions = submissions;
    this.areas = areas;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    areas.chosen(
        youth,
        PhaseVariables.PHASE_NO.readFrom(execution),
        FocusArea.in(submissions.latest(youth, "UserTask_PhasePlan")));
  }
}
