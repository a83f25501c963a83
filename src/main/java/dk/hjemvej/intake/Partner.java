package dk.hjemvej.intake;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Who we may share with: the eleven partners of the method (FACTS S-01) and three local ones. */
public enum Partner {
  BENEFITS_OFFICE,
  JOB_CENTRE,
  SUBSTANCE_CENTRE,
  PSYCHIATRY,
  RESIDENTIAL_OFFER,
  HOUSING_ORGANISATION,
  PRISON_SERVICE,
  DROP_IN,
  COUNSELLING,
  CHILDREN_YOUTH,
  FAMILY,
  HEALTH_TEAM,
  CIVIL_SOCIETY,
  HOUSING_ALLOCATION;

  /** The key of this partner's field in the consent form, such as {@code basisJobCentre}. */
  String field(String question) {
    return Arrays.stream(name().split("_"))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(java.util.Locale.ROOT))
        .collect(Collectors.joining("", question, ""));
  }
}
