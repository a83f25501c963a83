package dk.hjemvej.intake;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Who we may share with: the eleven partners of the method (FACTS S-01) and three local ones. */
public enum Partner {
  BENEFITS_OFFICE("Ydelsesafdelingen"),
  JOB_CENTRE("Jobcenter"),
  SUBSTANCE_CENTRE("Rusmiddelcenter"),
  PSYCHIATRY("Psykiatri"),
  RESIDENTIAL_OFFER("Botilbud"),
  HOUSING_ORGANISATION("Boligorganisation"),
  PRISON_SERVICE("Kriminalforsorg"),
  DROP_IN("Værested"),
  COUNSELLING("Rådgivningstilbud"),
  CHILDREN_YOUTH("Børne- og ungeafdeling"),
  FAMILY("Familieafdeling"),
  HEALTH_TEAM("Sundhedsfagligt team"),
  CIVIL_SOCIETY("Civilsamfund"),
  HOUSING_ALLOCATION("Boliganvisning");

  private final String label;

  Partner(String label) {
    this.label = label;
  }

  /** What users call it, in Danish. */
  public String label() {
    return label;
  }

  /** The key of this partner's field in the consent form, such as {@code basisJobCentre}. */
  String field(String question) {
    return Arrays.stream(name().split("_"))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(java.util.Locale.ROOT))
        .collect(Collectors.joining("", question, ""));
  }
}
