package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.ExtensionProperties;
import dk.hjemvej.support.Bridging;
import dk.hjemvej.support.Introduction;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step's property {@code groups} says for whom the bridge may be followed up. */
@Component
class RecordLink implements JavaDelegate {

  private final Submissions submissions;
  private final Bridging bridging;
  private final OwnGroup group;
  private final LinkDates dates;

  RecordLink(Submissions submissions, Bridging bridging, OwnGroup group, LinkDates dates) {
    this.submissions = submissions;
    this.bridging = bridging;
    this.group = group;
    this.dates = dates;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    Introduction made = Introduction.in(submissions.latest(youth, "StartEvent_Introduced"));
    List<String> groups = List.of(ExtensionProperties.of(execution).get("groups").split(","));
    LinkVariables.GROUP.writeTo(execution, group.among(groups));
    LinkVariables.LINK_NO.writeTo(execution, bridging.introduced(youth, made));
    dates.write(execution, made.attendedOn(), made.introducedOn());
  }
}
