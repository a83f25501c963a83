package dk.hjemvej.demo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as the stories write them: {@code today}, {@code today+P14D}, {@code today-P19Y3M}, and
 * {@code now} for a moment. Today is the day the step is done.
 */
public final class RelativeDate {

  private static final Pattern DATE = Pattern.compile("today(?:([+-])(P\\w+))?");

  private RelativeDate() {}

  /** The form's spelling of a relative date; any other answer as it is. */
  public static Object resolve(Object answer, OffsetDateTime now) {
    if (!(answer instanceof String text)) {
      return answer;
    }
    if (text.equals("now")) {
      return now.toString();
    }
    Matcher date = DATE.matcher(text);
    return date.matches() ? resolve(date, now.toLocalDate()).toString() : text;
  }

  private static LocalDate resolve(Matcher date, LocalDate today) {
    if (date.group(1) == null) {
      return today;
    }
    Period period = Period.parse(date.group(2));
    return date.group(1).equals("+") ? today.plus(period) : today.minus(period);
  }
}
