package dk.hjemvej.casefile;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A civil date as people in Denmark write it. */
public final class DanishDate {

  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("da"));

  private DanishDate() {}

  public static String of(LocalDate date) {
    return "den " + date.format(WRITTEN);
  }
}
