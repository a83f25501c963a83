package dk.hjemvej.assignment;

/** The law a decision rests on (PATHWAY § 14). */
public enum LegalBasis {
  SECTION_85A,
  SECTION_85,
  /** Ungestøtte, Barnets Lov §§ 111-121. */
  YOUTH_SUPPORT,
  /** Barnets Lov § 32: the only basis under 18. */
  CHILDRENS_ACT
}
