package dk.hjemvej.outcomes;

/** What is to develop during the support (FACTS R-04, PATHWAY § 2.2), scored 1 to 5. */
public enum DevelopmentArea {
  SUBSTANCE_USE("developmentSubstanceUse"),
  CRIME("developmentCrime"),
  MENTAL_HEALTH("developmentMentalHealth"),
  NETWORK("developmentNetwork"),
  EDUCATION_EMPLOYMENT("developmentEducationEmployment"),
  LEISURE("developmentLeisure");

  private final String key;

  DevelopmentArea(String key) {
    this.key = key;
  }

  /** The key of the area's field in every form that asks for it. */
  String key() {
    return key;
  }
}
