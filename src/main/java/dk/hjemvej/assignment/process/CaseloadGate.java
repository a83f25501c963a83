package dk.hjemvej.assignment.process;

import dk.hjemvej.assignment.Caseload;
import dk.hjemvej.assignment.Caseload.LimitOverride;
import dk.hjemvej.assignment.CaseloadLimit;
import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Method;
import dk.hjemvej.casefile.RefusedAnswer;
import dk.hjemvej.engine.DisplayNames;
import dk.hjemvej.engine.SignedIn;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts {@link Caseload} in front of a step whose form names a worker. The form has the fields
 * {@code override} and {@code overrideReason}; only a team leader's override counts.
 */
@Component
class CaseloadGate {

  private static final String LEADERS = "team-leaders";

  private final Caseload caseload;
  private final CaseloadLimit limit;
  private final SignedIn signedIn;
  private final DisplayNames names;

  CaseloadGate(Caseload caseload, CaseloadLimit limit, SignedIn signedIn, DisplayNames names) {
    this.caseload = caseload;
    this.limit = limit;
    this.signedIn = signedIn;
    this.names = names;
  }

  /**
   * To be passed right before the citizen is given to the worker.
   *
   * @param field key of the form field that names the worker
   * @param answers what the form said about an override
   * @throws RefusedAnswer in Danish when the worker may not have the citizen
   */
  void admit(CaseNumber youth, String worker, Method method, String field, Answers answers) {
    admit(youth, worker, method, field, override(answers).orElse(null));
  }

  /** As before, with an override that was asked for elsewhere. */
  void admit(
      CaseNumber youth,
      String worker,
      Method method,
      String field,
      @Nullable LimitOverride override) {
    String why =
        switch (caseload.admit(youth, worker, method, override)) {
          case ADMITTED -> "";
          case FULL ->
              "%s har allerede %d borgere, og der må højst være %d. Vælg en anden, eller sæt »Fravig loftet« og skriv hvorfor."
                  .formatted(names.ofUser(worker), caseload.of(worker).citizens(), limit.max());
          case NOT_AVAILABLE ->
              "%s står ikke i registeret over medarbejdere, der tager imod borgere."
                  .formatted(names.ofUser(worker));
          case NOT_CERTIFIED ->
              "%s er ikke registreret som certificeret i %s."
                  .formatted(names.ofUser(worker), method.name());
        };
    if (!why.isEmpty()) {
      throw new RefusedAnswer(field, "»Medarbejder«: " + why);
    }
  }

  /** User id of whoever is signed in. */
  String whoDecides() {
    return signedIn.userId().orElse("system");
  }

  /**
   * What the signed-in leader says to go past the limit.
   *
   * @throws RefusedAnswer for anybody who is no team leader
   */
  Optional<LimitOverride> override(Answers answers) {
    if (!answers.flag("override")) {
      return Optional.empty();
    }
    String leader =
        signedIn
            .userId()
            .filter(user -> signedIn.isIn(LEADERS))
            .orElseThrow(
                () ->
                    new RefusedAnswer(
                        "override", "»Fravig loftet«: det kan kun en teamleder beslutte."));
    return Optional.of(new LimitOverride(answers.text("overrideReason"), leader));
  }
}
