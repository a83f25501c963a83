package dk.hjemvej.scenario;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.housing.HousingReferrals;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.SaidBefore;
import dk.hjemvej.scenario.support.Walk;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** A case that has just been granted support: everything before that is other tests' business. */
@TestComponent
class SupportedCase {

  @Autowired private RuntimeService runtime;
  @Autowired private SupportCases cases;
  @Autowired private HousingReferrals referrals;
  @Autowired private Submissions submissions;
  @Autowired private Pathway pathway;
  @Autowired private PassingTime time;

  /** The whole pathway, entered where the support begins. */
  Walk with(String method) {
    return starts("ASSIGNED", method);
  }

  /** A young person who was refused a method: helped until somebody has taken over. */
  Walk withoutMethod() {
    return starts("REFUSED", "CTI");
  }

  /** A young person who is coordinated and whose needs are to be clarified. */
  Walk toBeClarified(Map<String, Object> recordSays) {
    CaseNumber youth = open();
    SaidBefore.in(submissions, youth, recordSays);
    return starts(youth, "CallActivity_TargetGroupClarification", Map.of());
  }

  private Walk starts(String assignmentOutcome, String method) {
    return starts(
        open(),
        "CallActivity_SupportCourse",
        Map.of("assignmentOutcome", assignmentOutcome, "method", method));
  }

  private CaseNumber open() {
    CaseNumber youth = cases.open("test");
    cases.supportBegins(youth);
    referrals.open(youth); // The way to a home runs beside; told in scenarios of its own.
    return youth;
  }

  private Walk starts(CaseNumber youth, String before, Map<String, Object> variables) {
    runtime
        .createProcessInstanceByKey("support-pathway")
        .businessKey(youth.value())
        .setVariables(variables)
        .startBeforeActivity(before)
        .execute();
    time.settle();
    return pathway.walk(youth);
  }
}
