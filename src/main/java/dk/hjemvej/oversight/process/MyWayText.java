package dk.hjemvej.oversight.process;

import static java.util.Map.entry;

import dk.hjemvej.casefile.Method;
import dk.hjemvej.oversight.MyWay;
import dk.hjemvej.oversight.MyWay.Station;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the page "Min vej" speaks to a young person: short, plain words and no codes. */
final class MyWayText {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE 'den' d. MMMM", Locale.forLanguageTag("da-DK"));
  private static final DateTimeFormatter DAY_OF_OTHER_YEAR =
      DateTimeFormatter.ofPattern("EEEE 'den' d. MMMM yyyy", Locale.forLanguageTag("da-DK"));
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("da-DK"));

  private static final Map<Station, String> STATIONS =
      Map.of(
          Station.MEETING, "Vi mødes",
          Station.FINDING_HELP, "Vi finder den rette hjælp",
          Station.SUPPORT, "Du får støtte",
          Station.HANDOVER, "Andre tager over",
          Station.OWN_FEET, "På egne ben");

  private static final Map<Integer, String> PHASES =
      Map.of(
          1,
          "Nu handler det om dit nye hjem. Du møder dem, der kan hjælpe dig.",
          2,
          "Nu prøver vi af, hvordan det går i dit eget hjem. Det, der ikke virker, laver vi om.",
          3,
          "Du kan mere selv nu. Vi finder dem, der tager over, når vi stopper.");

  private static final Map<String, String> AREAS =
      Map.of(
          "HOUSING", "Dit hjem",
          "MENTAL_HEALTH", "Hvordan du har det",
          "PHYSICAL_HEALTH", "Din krop",
          "ECONOMY", "Dine penge",
          "DAILY_ACTIVITIES", "Din hverdag",
          "NETWORK", "Dine venner og din familie",
          "SUBSTANCE_USE", "Rusmidler",
          "EDUCATION_EMPLOYMENT", "Skole og job");

  private static final Map<String, String> RECEIVERS =
      Map.ofEntries(
          entry("SELF", "Dig selv"),
          entry("NETWORK", "Dine nære"),
          entry("SECTION_85", "En støtteperson fra kommunen"),
          entry("ICM", "En fast støtteperson"),
          entry("ACT", "Et team, der støtter dig"),
          entry("TREATMENT", "Din behandling"),
          entry("JOB_CENTRE", "Jobcentret"),
          entry("CIVIL_SOCIETY", "En forening"),
          entry("OTHER_MUNICIPALITY", "Din nye kommune"));

  private MyWayText() {}

  static String station(Station station) {
    return STATIONS.getOrDefault(station, "");
  }

  /**
   * @param phaseNo the phase of CTI that runs, null without one
   */
  static String here(MyWay way, @Nullable Integer phaseNo) {
    return switch (way.station()) {
      case MEETING -> "Vi er ved at lære dig at kende. Du bestemmer selv farten.";
      case FINDING_HELP -> "Vi finder ud af, hvad du har brug for. Du får hjælp imens.";
      case SUPPORT -> support(way, phaseNo);
      case HANDOVER ->
          "Vi giver støtten videre lidt efter lidt. Vi slipper dig ikke, før en anden har sagt ja"
              + " til at tage over.";
      case OWN_FEET -> "Din tid hos os er slut. Du må altid ringe, hvis det bliver svært igen.";
    };
  }

  private static String support(MyWay way, @Nullable Integer phaseNo) {
    if (way.paused()) {
      return "Din støtte holder pause lige nu. Vi slipper dig ikke.";
    }
    if (way.method() == Method.ACT) {
      return "Et helt team støtter dig. Det gør vi, så længe du har brug for det.";
    }
    if (way.method() == Method.ICM) {
      return "Du har din egen støtteperson. Det har du, så længe du har brug for det.";
    }
    return PHASES.getOrDefault(
        phaseNo == null ? 0 : phaseNo,
        "Du har fået din egen støtteperson. I taler om, hvordan I vil gøre det.");
  }

  static String area(String code) {
    return AREAS.getOrDefault(code, "");
  }

  static String receiver(String code) {
    return RECEIVERS.getOrDefault(code, "");
  }

  /** Such as {@code mandag den 9. marts}; with the year when it is another one. */
  static String day(LocalDate day, LocalDate today) {
    return day.format(day.getYear() == today.getYear() ? DAY : DAY_OF_OTHER_YEAR);
  }

  static String printed(LocalDate day) {
    return day.format(DATE);
  }
}
