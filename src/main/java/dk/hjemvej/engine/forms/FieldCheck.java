package dk.hjemvej.engine.forms;

import dk.hjemvej.casefile.CivilTime;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Is this a possible answer to that field? Type, length, range, pattern and allowed values, all as
 * the form declares them. Pure: no clock, no record.
 */
final class FieldCheck {

  /** Longest text when the form says nothing: enough for a page, far below what a row can hold. */
  static final int LONGEST_TEXT = 10_000;

  /** What a process variable of type text can hold. */
  static final int LONGEST_ROUTE_TEXT = 4_000;

  /** Reading a number takes time that grows with the square of its digits. */
  private static final int LONGEST_NUMBER = 40;

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  /** The answer in the type it is stored in, or why it is refused. */
  record Outcome(@Nullable Object value, @Nullable String refusal) {

    static Outcome accepted(@Nullable Object value) {
      return new Outcome(value, null);
    }

    static Outcome refused(FormField field, String why) {
      return new Outcome(null, "»%s« %s".formatted(field.label(), why));
    }
  }

  private FieldCheck() {}

  /**
   * @param allowed the codes that may be chosen, for a choice field
   */
  static Outcome check(FormField field, @Nullable Object given, Set<String> allowed) {
    if (given == null || isEmpty(given)) {
      return field.isRequired()
          ? Outcome.refused(field, "skal udfyldes.")
          : Outcome.accepted(field.type().equals("checkbox") ? Boolean.FALSE : null);
    }
    return switch (field.type()) {
      case "textfield", "textarea" -> text(field, given);
      case "number" -> number(field, given);
      case "checkbox" -> checkbox(field, given);
      case "radio", "select" -> choice(field, given, allowed);
      case "checklist", "taglist" -> choices(field, given, allowed);
      case "datetime" -> dateTime(field, given);
      default -> Outcome.refused(field, "kan ikke besvares her.");
    };
  }

  private static boolean isEmpty(Object given) {
    return (given instanceof String text && text.isBlank())
        || (given instanceof Collection<?> list && list.isEmpty());
  }

  private static Outcome text(FormField field, Object given) {
    if (!(given instanceof String text)) {
      return Outcome.refused(field, "skal være tekst.");
    }
    if (hasUnreadableCharacter(text)) {
      return Outcome.refused(field, "indeholder et tegn, der ikke kan gemmes.");
    }
    int longest = limit(field, "maxLength", field.isRoute() ? LONGEST_ROUTE_TEXT : LONGEST_TEXT);
    if (text.length() > longest) {
      return Outcome.refused(
          field, "må højst være %d tegn, men er %d.".formatted(longest, text.length()));
    }
    int shortest = limit(field, "minLength", 0);
    if (text.length() < shortest) {
      return Outcome.refused(field, "skal være mindst %d tegn.".formatted(shortest));
    }
    Object pattern = field.validate().get("pattern");
    if (pattern instanceof String regex && !regex.isBlank() && !Pattern.matches(regex, text)) {
      return Outcome.refused(field, "er ikke skrevet på den rigtige måde.");
    }
    return Outcome.accepted(text);
  }

  private static Outcome number(FormField field, Object given) {
    BigDecimal number;
    try {
      if (!(given instanceof Number) && !(given instanceof String)) {
        return Outcome.refused(field, "skal være et tal.");
      }
      String written = given.toString().trim();
      if (written.length() > LONGEST_NUMBER) {
        return Outcome.refused(field, "er et for stort tal.");
      }
      number = new BigDecimal(written);
    } catch (NumberFormatException e) {
      return Outcome.refused(field, "skal være et tal.");
    }
    number = number.stripTrailingZeros();
    Integer digits = field.decimalDigits();
    if (digits != null && number.scale() > digits) {
      return Outcome.refused(
          field,
          digits == 0 ? "skal være et helt tal." : "må højst have %d decimaler.".formatted(digits));
    }
    if (field.validate().get("min") instanceof Number min
        && number.compareTo(new BigDecimal(min.toString())) < 0) {
      return Outcome.refused(field, "skal være mindst %s.".formatted(min));
    }
    if (field.validate().get("max") instanceof Number max
        && number.compareTo(new BigDecimal(max.toString())) > 0) {
      return Outcome.refused(field, "må højst være %s.".formatted(max));
    }
    if ((long) number.precision() - number.scale() > 15) {
      return Outcome.refused(field, "er et for stort tal.");
    }
    boolean whole = number.scale() <= 0;
    if (whole && number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0) {
      return Outcome.accepted(number.intValueExact());
    }
    return Outcome.accepted(number.doubleValue());
  }

  private static Outcome checkbox(FormField field, Object given) {
    if (!(given instanceof Boolean ticked)) {
      return Outcome.refused(field, "skal være sat eller ikke sat.");
    }
    if (field.isRequired() && !ticked) {
      return Outcome.refused(field, "skal bekræftes.");
    }
    return Outcome.accepted(ticked);
  }

  private static Outcome choice(FormField field, Object given, Set<String> allowed) {
    if (!(given instanceof String code) || !allowed.contains(code)) {
      return Outcome.refused(field, "skal være en af mulighederne på listen.");
    }
    return Outcome.accepted(code);
  }

  private static Outcome choices(FormField field, Object given, Set<String> allowed) {
    if (!(given instanceof Collection<?> chosen)) {
      return Outcome.refused(field, "skal være valgt fra listen.");
    }
    List<String> codes = new ArrayList<>();
    for (Object code : chosen) {
      if (!(code instanceof String text) || !allowed.contains(text) || codes.contains(text)) {
        return Outcome.refused(field, "skal være valgt fra listen, hver mulighed højst én gang.");
      }
      codes.add(text);
    }
    return Outcome.accepted(codes);
  }

  private static Outcome dateTime(FormField field, Object given) {
    if (!(given instanceof String text)) {
      return Outcome.refused(field, "skal være en dato.");
    }
    try {
      LocalDate date =
          "datetime".equals(field.subtype()) ? CivilTime.dayOf(text) : LocalDate.parse(text);
      if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
        return Outcome.refused(field, "har et årstal, der ikke kan passe.");
      }
      return Outcome.accepted(text);
    } catch (DateTimeException e) {
      return Outcome.refused(field, "er ikke en rigtig dato.");
    }
  }

  private static int limit(FormField field, String name, int otherwise) {
    return field.validate().get(name) instanceof Number limit ? limit.intValue() : otherwise;
  }

  /** NUL cannot be stored, and half a surrogate pair would be stored as something else. */
  private static boolean hasUnreadableCharacter(String text) {
    return text.codePoints()
        .anyMatch(
            point ->
                point == 0
                    || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
  }
}
