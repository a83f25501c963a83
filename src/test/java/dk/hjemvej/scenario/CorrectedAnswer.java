package dk.hjemvej.scenario;

import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.forms.Corrections;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Walk;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** Somebody sees that what was written at a step is wrong, and corrects it. */
@TestComponent
class CorrectedAnswer {

  @Autowired private Submissions submissions;
  @Autowired private Corrections corrections;
  @Autowired private IdentityService identity;
  @Autowired private PassingTime time;

  /** The newest answers of the step. */
  void at(Walk youth, String step, Map<String, Object> changes) {
    identity.setAuthenticatedUserId("housing");
    try {
      corrections.correct(submissions.newest(youth.caseNumber(), step), changes, "Skrevet forkert");
    } finally {
      identity.clearAuthentication();
    }
    time.settle();
  }
}
