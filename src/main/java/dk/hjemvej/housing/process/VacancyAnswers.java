package dk.hjemvej.housing.process;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.RefusedAnswer;
import dk.hjemvej.housing.Accessibility;
import dk.hjemvej.housing.HousingSource;
import dk.hjemvej.housing.RefusedVacancy;
import dk.hjemvej.housing.Vacancies.Registered;
import dk.hjemvej.housing.Vacancy;
import org.jspecify.annotations.Nullable;

/** A vacancy as the form asks for it. */
final class VacancyAnswers {

  private static final String YES = "YES";

  private VacancyAnswers() {}

  static Vacancy read(Answers told) {
    return new Vacancy(
        HousingSource.valueOf(told.text("housingSource")),
        oneLine(told.text("landlord")),
        told.findText("reference").map(VacancyAnswers::oneLine).orElse(null),
        oneLine(told.text("address")),
        told.text("area"),
        told.number("rent").intValueExact(),
        told.number("sizeM2").intValueExact(),
        told.number("rooms").intValueExact(),
        told.text("studyRequirement").equals(YES),
        told.list("accessibility").stream()
            .map(Accessibility::valueOf)
            .collect(toUnmodifiableSet()),
        told.date("availableFrom"),
        told.text("allocationRight").equals(YES));
  }

  /** A home that is not free any more is not changed behind anybody's back. */
  static void refuseUnlessHeard(Registered answer) {
    @Nullable String why = RefusedVacancy.reason(answer);
    if (why != null) {
      throw new RefusedAnswer("address", "»Adresse«: " + why);
    }
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
