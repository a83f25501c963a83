package dk.hjemvej.support.process;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Homes;
import dk.hjemvej.casefile.RefusedAnswer;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.Case;
import dk.hjemvej.support.StartRequirement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * CTI begins when the way to a home has come as far as the municipality asks for. The day the young
 * person is told is a promise. Where a day is enough, the worker's own word that the citizen has
 * moved in is enough as well: not every home comes through the register.
 */
@Component
class AgreeStart implements JavaDelegate {

  private final Homes homes;
  private final Submissions submissions;
  private final StartRequirement requirement;
  private final CivilTime time;

  AgreeStart(
      Homes homes,
      Submissions submissions,
      @Value("${hjemvej.cti.start-requirement}") StartRequirement requirement,
      CivilTime time) {
    this.homes = homes;
    this.submissions = submissions;
    this.requirement = requirement;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseNumber youth = Case.of(execution);
    Answers said = submissions.latest(youth, "UserTask_PreCti");
    said.findDate("expectedMoveIn").ifPresent(day -> homes.promise(youth, day));
    boolean livesThere =
        requirement == StartRequirement.HORIZON && said.text("phase1StartBasis").equals("MOVE_IN");
    if (!livesThere && !requirement.isMet(homes.of(youth), time.today())) {
      throw refused();
    }
  }

  private RefusedAnswer refused() {
    return switch (requirement) {
      case HORIZON ->
          new RefusedAnswer(
              "expectedMoveIn",
              "»Forventet indflytning«: borgeren skal kende en dato for indflytning, før CTI"
                  + " begynder.");
      case LEASE ->
          new RefusedAnswer(
              "ctiDecision",
              "»Begynder CTI?«: lejekontrakten skal være underskrevet, før CTI begynder."
                  + " Kontaktskabelsen fortsætter imens.");
      case MOVED_IN ->
          new RefusedAnswer(
              "ctiDecision",
              "»Begynder CTI?«: borgeren skal være flyttet ind, før CTI begynder."
                  + " Kontaktskabelsen fortsætter imens.");
    };
  }
}
