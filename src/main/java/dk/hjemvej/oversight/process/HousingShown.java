package dk.hjemvej.oversight.process;

import dk.hjemvej.oversight.CaseHousing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The way to a home as a caseworker reads it. Empty texts for what has not happened. */
final class HousingShown {

  private static final Map<String, String> ENDS =
      Map.of(
          "HOUSED", "Bor i boligen",
          "HOMELESS_AGAIN", "Hjemløs igen",
          "CASE_CLOSED", "Sagen lukkede");

  private static final Map<String, String> ANSWERS =
      Map.of(
          "OPEN", "Venter på svar",
          "ACCEPTED", "Accepteret",
          "DECLINED", "Afslået",
          "NO_ANSWER", "Intet svar",
          "NOT_OFFERED", "Ikke tilbudt",
          "WITHDRAWN", "Trukket tilbage af udlejer",
          "FELL_THROUGH", "Accepteret, men borgeren flyttede ikke ind",
          "LAPSED", "Bortfaldet");

  private static final Map<String, String> DECLINE_REASONS =
      Map.of(
          "RENT", "Husleje",
          "AREA", "Område",
          "CONDITION", "Stand",
          "STUDY_REQUIREMENT", "Studiepligt",
          "UNSAFE", "Utryg",
          "MOVES_IN_WITH_OTHER", "Flytter med anden",
          "OTHER", "Andet");

  private static final Map<String, String> VERDICTS =
      Map.of("OFFERED", "Tilbudt", "RANKED", "Passer", "EXCLUDED", "Passer ikke");

  private static final Map<String, String> REASONS =
      Map.ofEntries(
          Map.entry("NOT_FREE", "Ikke ledig"),
          Map.entry("RENT_CEILING", "Husleje over loftet"),
          Map.entry("MAX_RENT", "Husleje over det, borgeren kan betale"),
          Map.entry("STUDY_REQUIREMENT", "Studiepligt"),
          Map.entry("ACCESSIBILITY", "Tilgængelighed"),
          Map.entry("EXCLUDED_AREA", "Fravalgt område"),
          Map.entry("TOO_LARGE", "For stor"),
          Map.entry("TOO_SMALL", "For lille"),
          Map.entry("NOT_YET_AVAILABLE", "Ledig for sent"),
          Map.entry("SOURCE_NOT_APPLIED", "Ikke søgt den vej"),
          Map.entry("NEEDS_ALLOCATION", "Kræver boligsocial anvisning"),
          Map.entry("ALREADY_OFFERED", "Tilbudt før"),
          Map.entry("INCOME_UNKNOWN", "Ydelsen kendes ikke"));

  record Attempt(
      String title, String expected, String home, String lease, String movedIn, String state) {}

  record Registration(String organisation, String registered, String renewBy) {}

  record Offer(String home, String offered, String answerBy, String answer) {}

  record Match(String home, String verdict, String why) {}

  record LeftOut(String why, int homes) {}

  /**
   * @param attempts empty when the case has not come so far
   */
  record Housing(
      List<Attempt> attempts,
      List<Registration> registrations,
      List<Offer> offers,
      List<Match> matches,
      List<LeftOut> leftOut) {}

  private HousingShown() {}

  /**
   * @param hide whether the reader may not see addresses
   */
  static Housing of(CaseHousing housing, boolean hide) {
    return new Housing(
        housing.attempts().stream().map(one -> attempt(one, hide)).toList(),
        housing.registrations().stream()
            .filter(one -> one.endedOn() == null)
            .map(
                one ->
                    new Registration(
                        one.organisation(), day(one.registeredOn()), day(one.renewBy())))
            .toList(),
        housing.offers().stream().map(one -> offer(one, hide)).toList(),
        housing.matches().stream()
            .map(
                one ->
                    new Match(
                        home(one.address(), one.rent(), hide),
                        VERDICTS.getOrDefault(one.verdict(), one.verdict()),
                        hide ? "" : one.explanation()))
            .toList(),
        housing.leftOut().stream()
            .map(one -> new LeftOut(reasons(one.reasons()), one.homes()))
            .toList());
  }

  private static Attempt attempt(CaseHousing.Attempt one, boolean hide) {
    return new Attempt(
        "%d. forsøg, fra %s".formatted(one.attempt(), day(one.openedOn())),
        day(one.moveInOn() == null ? one.expectedMoveIn() : one.moveInOn()),
        one.address() == null ? "" : hide ? CasePage.HIDDEN : one.address(),
        day(one.leaseSignedOn()),
        day(one.movedInOn()),
        one.endReason() == null
            ? one.movedInOn() == null ? "I gang" : "Flyttet ind"
            : ENDS.getOrDefault(one.endReason(), one.endReason()));
  }

  private static Offer offer(CaseHousing.Offer one, boolean hide) {
    String answer = ANSWERS.getOrDefault(one.state(), one.state());
    String reason = one.declineReason();
    return new Offer(
        home(one.address(), one.rent(), hide),
        day(one.offeredOn()),
        day(one.answerBy()),
        reason == null ? answer : answer + ": " + DECLINE_REASONS.getOrDefault(reason, reason));
  }

  private static String home(String address, int rent, boolean hide) {
    return hide ? CasePage.HIDDEN : "%s, %s".formatted(address, ShownAnswer.kroner(rent));
  }

  private static String reasons(String codes) {
    return Stream.of(codes.split(" "))
        .map(code -> REASONS.getOrDefault(code, code))
        .collect(Collectors.joining(" · "));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : ShownAnswer.of(day);
  }
}
