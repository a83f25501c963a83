package dk.hjemvej.coordination;

import dk.hjemvej.casefile.AgeBand;

/** Which plan the law asks for: Serviceloven begins at 18 (PATHWAY § 14). */
public enum PlanKind {
  /** Action plan, SEL §§ 141 and 142. */
  ACTION_PLAN,
  /** Youth plan, Barnets Lov § 108. */
  YOUTH_PLAN;

  public static PlanKind at(AgeBand age) {
    return age.isMinor() ? YOUTH_PLAN : ACTION_PLAN;
  }
}
