package dk.hjemvej.engine.deployment;

import org.camunda.bpm.model.bpmn.instance.EndEvent;

/**
 * Nobody is let go before somebody else has taken over (FACTS S-10; PATHWAY § 16, invariant 3), on
 * no way through all diagrams. What still gets past this is stopped when the case is closed.
 */
final class EndingRules {

  /** The result of an intake that has enrolled the young person. */
  private static final String ENROLLED = "ENROLLED";

  private EndingRules() {}

  /**
   * Once support has begun, a way to the end of a case passes a step that says why it may end, and
   * the decision of the authority unless the young person leaves, dies or has moved to others.
   */
  static void everyWayIsSafe(ModelSet models, Findings findings) {
    CaseWays ways =
        new CaseWays(models, (file, end, facts) -> check(models, file, end, facts, findings));
    for (ProcessFile file : models.processes()) {
      if (opensCases(file)) {
        ways.through(file, CaseFacts.atStart(false));
      } else if (models.callersOf(file.key()).isEmpty()) {
        ways.through(file, CaseFacts.atStart(true)); // Beside a case that may have support.
      }
    }
  }

  private static void check(
      ModelSet models, ProcessFile file, EndEvent end, CaseFacts facts, Findings findings) {
    boolean closes =
        Xml.property(end, CaseFacts.CASE_OUTCOME).isPresent()
            || (opensCases(file) && facts.hasCaseOutcome());
    if (closes && !facts.mayEnd()) {
      findings.add(
          file.resource(),
          end,
          "en vej hertil lukker sagen, efter at støtten er begyndt, uden et trin, der siger, hvem"
              + " der har taget over");
    } else if (closes && !facts.isDecided()) {
      findings.add(
          file.resource(),
          end,
          "en vej hertil lukker sagen uden om opgaven UserTask_DecideSupport");
    }
    if (ENROLLED.equals(Xml.property(end, CaseFacts.OUTCOME).orElse(""))
        && !facts.begun()
        && models.surroundings().delegates().values().stream()
            .anyMatch(step -> step.says().contains(DelegateVariables.SUPPORT_BEGINS))) {
      findings.add(
          file.resource(), end, "en vej hertil går uden om trinnet, hvor støtten begynder");
    }
  }

  private static boolean opensCases(ProcessFile file) {
    return Xml.property(file.process(), "case").filter("opens"::equals).isPresent();
  }
}
