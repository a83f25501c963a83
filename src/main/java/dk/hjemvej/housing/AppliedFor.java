package dk.hjemvej.housing;

import dk.hjemvej.casefile.Answers;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The part of a {@link HousingWish} that is answered in a form.
 *
 * @param maxRent DKK a month
 * @param household how many will live in the home
 */
public record AppliedFor(
    Set<HousingSource> sources,
    boolean acute,
    int maxRent,
    int household,
    Set<String> areas,
    Set<String> exclusions,
    @Nullable String networkArea,
    Set<Accessibility> accessibility,
    boolean meetsStudyRequirement) {

  /** Reads the fields as the form of the application names them. */
  public static AppliedFor of(Answers answers) {
    return new AppliedFor(
        answers.list("housingSource").stream()
            .map(HousingSource::valueOf)
            .collect(Collectors.toSet()),
        answers.flag("acute"),
        answers.number("maxRent").intValueExact(),
        answers.number("household").intValueExact(),
        new TreeSet<>(answers.list("areas")),
        new TreeSet<>(answers.list("exclusions")),
        answers.findText("networkArea").orElse(null),
        answers.list("accessibility").stream()
            .map(Accessibility::valueOf)
            .collect(Collectors.toSet()),
        "YES".equals(answers.text("canMeetStudyRequirement")));
  }

  /** What was wished before, with what a review of the search asks again; cleared is cleared. */
  static AppliedFor reviewed(HousingWish before, Answers review) {
    return new AppliedFor(
        before.sources(),
        before.acute(),
        review.number("maxRent").intValueExact(),
        before.household(),
        new TreeSet<>(review.list("areas")),
        new TreeSet<>(review.list("exclusions")),
        before.networkArea(),
        review.list("accessibility").stream()
            .map(Accessibility::valueOf)
            .collect(Collectors.toSet()),
        "YES".equals(review.text("canMeetStudyRequirement")));
  }
}
