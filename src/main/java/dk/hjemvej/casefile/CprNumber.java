package dk.hjemvej.casefile;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A CPR or replacement CPR number: six digits of a date and four characters. A replacement number
 * has letters, and its day may be moved up by 60. There is no check digit any more, so none is
 * asked for (Databeskyttelsesloven § 11; PATHWAY § 14).
 */
public final class CprNumber {

  private static final Pattern SHAPE =
      Pattern.compile("(?<day>\\d\\d)(?<month>\\d\\d)\\d\\d-?[0-9A-ZÆØÅ]{4}");
  private static final int DATE_DIGITS = 6;
  private static final int MOVED_DAY = 60;
  private static final int LAST_DAY = 31;
  private static final int LAST_MONTH = 12;

  private final String characters;

  private CprNumber(String characters) {
    this.characters = characters;
  }

  /**
   * @throws IllegalArgumentException when the text cannot be a CPR or replacement number
   */
  public static CprNumber of(String text) {
    String written = text.strip().toUpperCase(Locale.ROOT);
    Matcher shape = SHAPE.matcher(written);
    if (!shape.matches() || !isDate(shape.group("day"), shape.group("month"))) {
      throw new IllegalArgumentException("CPR number: wanted ddmmyy and four characters");
    }
    return new CprNumber(written.replace("-", ""));
  }

  private static boolean isDate(String dayDigits, String monthDigits) {
    int day = Integer.parseInt(dayDigits);
    int month = Integer.parseInt(monthDigits);
    int civilDay = day > MOVED_DAY ? day - MOVED_DAY : day;
    return civilDay >= 1 && civilDay <= LAST_DAY && month >= 1 && month <= LAST_MONTH;
  }

  /** The ten characters without the hyphen: what is encrypted and hashed. */
  public String characters() {
    return characters;
  }

  /** What lists may show: {@code 010100-••••}. */
  public String masked() {
    return characters.substring(0, DATE_DIGITS) + "-••••";
  }

  @Override
  public String toString() {
    return masked();
  }
}
