package dk.hjemvej.oversight.process;

import java.util.Map;

/** Danish labels of the outcome codes of a case (PATHWAY § 2.2). */
final class OutcomeLabels {

  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("PURPOSE_FULLY_MET", "Formål fuldt indfriet"),
          Map.entry("PURPOSE_PARTLY_MET", "Formål delvist indfriet"),
          Map.entry("NEED_CHANGED", "Behov ændret"),
          Map.entry("ENDED_EARLY", "Afbrudt før tid"),
          Map.entry("WANTED_TO_STOP", "Ønskede stop"),
          Map.entry("LOST_CONTACT", "Mistet kontakt"),
          Map.entry("PRISON", "Fængsel"),
          Map.entry("MOVED_MUNICIPALITY", "Fraflyttet kommunen"),
          Map.entry("ILLNESS", "Sygdom"),
          Map.entry("REFERRED_ON", "Visiteret videre"),
          Map.entry("OTHER_TARGET_GROUP", "Henvist til anden målgruppe"),
          Map.entry("DECEASED", "Død"),
          Map.entry("OTHER", "Andet"));

  private OutcomeLabels() {}

  static String of(String code) {
    return LABELS.getOrDefault(code, code);
  }
}
