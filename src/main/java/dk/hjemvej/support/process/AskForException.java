package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.DanishDate;
import dk.hjemvej.casefile.RefusedAnswer;
import dk.hjemvej.engine.Case;
import dk.hjemvej.engine.SignedIn;
import dk.hjemvej.support.Phase;
import dk.hjemvej.support.Phases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A team leader asks for more time than the nine months, while the last phase runs. */
@Component
class AskForException implements JavaDelegate {

  private static final String LEADERS = "team-leaders";
  private static final String RECOMMENDATION = "ctiEndRecommendation";

  private final Phases phases;
  private final SignedIn signedIn;

  AskForException(Phases phases, SignedIn signedIn) {
    this.phases = phases;
    this.signedIn = signedIn;
  }

  @Override
  public void execute(DelegateExecution execution) {
    if (!signedIn.isIn(LEADERS)) {
      throw new RefusedAnswer(
          RECOMMENDATION,
          "»Indstilling«: Undtagelsesforlængelse kan kun teamlederen vælge. Tal med teamlederen.");
    }
    Phase last = lastPhase(Case.of(execution));
    if (!PhaseVariables.EXTEND_UNTIL.readFrom(execution).isAfter(last.end())) {
      throw new RefusedAnswer(
          PhaseVariables.EXTEND_UNTIL.name(),
          "»Forlæng til« skal ligge efter fasens slutdato, %s."
              .formatted(DanishDate.of(last.end())));
    }
    PhaseVariables.PHASE_NO.writeTo(execution, last.phaseNo());
    PhaseVariables.PHASE_END.writeTo(execution, last.end());
  }

  private Phase lastPhase(CaseNumber youth) {
    return phases.of(youth).stream()
        .reduce((earlier, later) -> later)
        .filter(Phase::isRunning)
        .orElseThrow(
            () ->
                new RefusedAnswer(
                    RECOMMENDATION,
                    "»Indstilling«: Undtagelsesforlængelse kan kun vælges, mens fase 3 er i gang."));
  }
}
