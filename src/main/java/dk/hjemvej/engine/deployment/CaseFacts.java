package dk.hjemvej.engine.deployment;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a case that has come a certain way through the diagrams.
 *
 * @param begun support has begun: from here on nobody is let go (FACTS S-10)
 * @param endings the bases on which a step has said the case may end
 * @param decided the authority has taken a decision about the support
 * @param codes results of stages, as far as known; {@link Condition#SOMETHING} is some result
 */
record CaseFacts(
    boolean begun, Set<String> endings, boolean decided, Map<String, @Nullable Object> codes) {

  static final String OUTCOME = "outcome";
  static final String CASE_OUTCOME = "caseOutcome";

  private static final String HANDED_OVER = "HANDED_OVER";

  static CaseFacts atStart(boolean begun) {
    return new CaseFacts(begun, Set.of(), false, Map.of());
  }

  /** The same case inside a called process, which has no results yet. */
  CaseFacts forgettingCodes() {
    Map<String, @Nullable Object> none = new HashMap<>();
    none.put(OUTCOME, null);
    none.put(CASE_OUTCOME, null);
    return new CaseFacts(begun, endings, decided, none);
  }

  /** The same case where something happens beside what is being done. */
  CaseFacts beside(boolean mayHaveBegun) {
    return new CaseFacts(begun || mayHaveBegun, endings, decided, Map.of());
  }

  CaseFacts saying(Set<String> says) {
    Set<String> said = new TreeSet<>(endings);
    says.stream().filter(word -> !word.equals(DelegateVariables.SUPPORT_BEGINS)).forEach(said::add);
    boolean begins = says.contains(DelegateVariables.SUPPORT_BEGINS);
    return new CaseFacts(begun || begins, said, decided, codes);
  }

  CaseFacts afterDecision() {
    return new CaseFacts(begun, endings, true, codes);
  }

  CaseFacts with(String variable, @Nullable Object code) {
    Map<String, @Nullable Object> more = new HashMap<>(codes);
    more.put(variable, code);
    return new CaseFacts(begun, endings, decided, more);
  }

  CaseFacts without(Set<String> variables) {
    Map<String, @Nullable Object> fewer = new HashMap<>(codes);
    fewer.keySet().removeAll(variables);
    return new CaseFacts(begun, endings, decided, fewer);
  }

  /** The case as a called process leaves it, with what its caller knew before. */
  CaseFacts backAt(CaseFacts caller) {
    return new CaseFacts(begun, endings, decided, caller.codes);
  }

  /** The code a variable holds; some code when none is known. */
  @Nullable Object valueOf(String variable) {
    return codes.containsKey(variable) ? codes.get(variable) : Condition.SOMETHING;
  }

  boolean hasCaseOutcome() {
    return codes.get(CASE_OUTCOME) != null;
  }

  /** Whether a step has said why the case may end. */
  boolean mayEnd() {
    return !begun || !endings.isEmpty();
  }

  /**
   * Whether the authority has decided, as it must of every end but the young person's own exit,
   * death, and a move that another municipality has accepted.
   */
  boolean isDecided() {
    return !begun || decided || !endings.equals(Set.of(HANDED_OVER));
  }
}
