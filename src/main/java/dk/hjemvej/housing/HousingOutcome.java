package dk.hjemvej.housing;

/** What kind of home a young person moved into (PATHWAY § 8). */
public enum HousingOutcome {
  SOCIAL_HOUSING,
  YOUTH_HOME,
  COLLEGE,
  PRIVATE,
  TRANSITION_FLAT,
  RESIDENTIAL_107_108;

  /** What a home of that source is, unless somebody knows better. */
  public static HousingOutcome of(HousingSource source) {
    return switch (source) {
      case QUARTER_RULE, PROPERTY_OFFICE -> SOCIAL_HOUSING;
      case YOUTH_HOME -> YOUTH_HOME;
      case OERESUND_COLLEGE -> COLLEGE;
      case PRIVATE -> PRIVATE;
      case RESIDENTIAL_OFFER -> RESIDENTIAL_107_108;
    };
  }
}
