package dk.hjemvej.oversight.process;

import dk.hjemvej.oversight.CasePlan;
import dk.hjemvej.oversight.CasePlan.PhaseDates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The plan of a course as a caseworker reads it: CACTI's phase date form in Danish. */
final class PlanShown {

  private static final Map<String, String> DEVIATIONS =
      Map.of(
          "EXTENDED_BEYOND_COURSE", "Forlænget ud over de ni måneder",
          "START_POINT", "Fase 2 ventede på indflytning",
          "NEW_ANCHOR", "Nyt startpunkt ved indflytning",
          "MORE_CONTACTS", "Flere kontakter om ugen end i fasen før",
          "FEW_MEETINGS", "Færre møder, end fasen kræver",
          "REPLANNED", "Ny plan for fasen");

  private static final Map<String, String> REASONS =
      Map.of(
          "HOME_MISSING", "Bolig mangler",
          "ADMITTED", "Indlagt",
          "IMPRISONED", "Indsat",
          "LOST_CONTACT", "Mistet kontakt",
          "OFFER_WAIT", "Ventetid på tilbud",
          "NEW_NEED", "Nyt behov",
          "WISH", "Borgerens eget ønske",
          "OTHER", "Andet");

  private static final Map<String, String> SUBJECTS =
      Map.of(
          "PHASE", "Fase",
          "CONTACT", "Kontakt",
          "REVIEW", "Gennemgang",
          "WAITING_LIST", "Venteliste",
          "HANDOVER", "Overdragelse",
          "HOUSING_HORIZON", "Løfte om bolig");

  private static final Map<Integer, String> LEVELS =
      Map.of(1, "Medarbejder", 2, "Teamleder", 3, "Enhedschef");

  /** A deadline that was not kept; empty texts for what has not happened. */
  record Ladder(String subject, String since, String asked, String next) {}

  /** One phase; empty texts for what has not happened. */
  record Phase(
      int phaseNo, String planned, String extended, String actual, String overrun, boolean late) {}

  /**
   * @param phases empty when the case has no CTI course
   * @param deviations sentences
   * @param ladders deadlines that are being followed up
   */
  record Plan(List<Phase> phases, List<String> deviations, List<Ladder> ladders) {}

  private PlanShown() {}

  static Plan of(CasePlan plan, LocalDate today) {
    return new Plan(
        plan.phases().stream().map(dates -> phase(dates, today)).toList(),
        plan.deviations().stream()
            .map(
                one ->
                    "Fase %d: %s (%s)"
                        .formatted(
                            one.phaseNo(),
                            DEVIATIONS.getOrDefault(one.code(), one.code()),
                            ShownAnswer.of(one.notedOn())))
            .toList(),
        plan.ladders().stream().map(PlanShown::ladder).toList());
  }

  /** What everybody who opens the case should see first; null when there is nothing. */
  static @Nullable String warnings(CasePlan plan) {
    List<String> warnings = new ArrayList<>();
    if (plan.highRisk()) {
      warnings.add("Høj risiko");
    }
    if (plan.pausedFrom() != null) {
      warnings.add("På pause siden " + ShownAnswer.of(plan.pausedFrom()));
    }
    return warnings.isEmpty() ? null : String.join(" · ", warnings);
  }

  /** Days in the running phase out of the days planned, such as {@code 34 af 92}. */
  static @Nullable String days(CasePlan plan, LocalDate today) {
    return plan.phases().stream()
        .filter(phase -> phase.startedOn() != null && phase.endedOn() == null)
        .findFirst()
        .map(
            phase ->
                "%d af %d"
                    .formatted(
                        ChronoUnit.DAYS.between(phase.startedOn(), today),
                        ChronoUnit.DAYS.between(phase.startedOn(), end(phase))))
        .orElse(null);
  }

  private static Phase phase(PhaseDates dates, LocalDate today) {
    return new Phase(
        dates.phaseNo(),
        span(dates.plannedStart(), dates.plannedEnd()),
        dates.extendedUntil() == null ? "" : ShownAnswer.of(dates.extendedUntil()),
        dates.startedOn() == null ? "" : span(dates.startedOn(), dates.endedOn()),
        dates.overrunReason() == null
            ? ""
            : REASONS.getOrDefault(dates.overrunReason(), dates.overrunReason()),
        (dates.endedOn() == null ? today : dates.endedOn()).isAfter(end(dates))
            && dates.startedOn() != null);
  }

  private static Ladder ladder(CasePlan.Ladder ladder) {
    String asked =
        ladder.level() == null || ladder.reachedOn() == null
            ? "Ingen endnu"
            : "%s, %s"
                .formatted(
                    LEVELS.getOrDefault(ladder.level(), "Trin " + ladder.level()),
                    ShownAnswer.of(ladder.reachedOn()));
    return new Ladder(
        SUBJECTS.getOrDefault(ladder.subject(), ladder.subject()),
        ShownAnswer.of(ladder.since()),
        asked,
        ladder.held()
            ? "Venter til pausen er slut"
            : ladder.nextStepOn() == null ? "" : ShownAnswer.of(ladder.nextStepOn()));
  }

  private static LocalDate end(PhaseDates dates) {
    return dates.extendedUntil() == null ? dates.plannedEnd() : dates.extendedUntil();
  }

  private static String span(LocalDate from, @Nullable LocalDate to) {
    return ShownAnswer.of(from) + " – " + (to == null ? "" : ShownAnswer.of(to));
  }
}
