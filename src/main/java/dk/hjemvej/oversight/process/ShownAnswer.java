package dk.hjemvej.oversight.process;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.forms.FormField;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** An answer as a caseworker reads it: Danish labels, dates and numbers. */
final class ShownAnswer {

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd.MM.yyyy 'kl.' HH:mm");

  private static final Locale DANISH = Locale.forLanguageTag("da-DK");

  private ShownAnswer() {}

  /**
   * @param labels the Danish labels of the choices, by code
   */
  static String of(FormField field, Object answer, Map<String, String> labels) {
    return switch (field.type()) {
      case "radio", "select" -> label(answer, labels);
      case "checklist", "taglist" ->
          answer instanceof List<?> chosen
              ? chosen.stream().map(code -> label(code, labels)).collect(Collectors.joining(", "))
              : label(answer, labels);
      default -> of(answer);
    };
  }

  /** A value whose field is not known. */
  static String of(Object value) {
    if (value instanceof Boolean yes) {
      return yes ? "Ja" : "Nej";
    }
    if (value instanceof List<?> list) {
      return list.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
    if (value instanceof Number number) {
      return new BigDecimal(number.toString()).toPlainString().replace('.', ',');
    }
    return dateOrText(String.valueOf(value));
  }

  static String of(LocalDate day) {
    return day.format(DATE);
  }

  /** DKK a month, such as {@code 3.450 kr.} */
  static String kroner(int amount) {
    return NumberFormat.getIntegerInstance(DANISH).format(amount) + " kr.";
  }

  static String of(Instant at) {
    return at.atZone(CivilTime.ZONE).format(TIME);
  }

  private static String label(Object code, Map<String, String> labels) {
    return labels.getOrDefault(String.valueOf(code), String.valueOf(code));
  }

  private static String dateOrText(String text) {
    if (!text.matches("\\d{4}-\\d{2}-\\d{2}(T.*)?")) {
      return text;
    }
    try {
      if (text.length() == 10) {
        return of(LocalDate.parse(text));
      }
      return text.matches(".*(Z|[+-]\\d{2}:\\d{2})")
          ? OffsetDateTime.parse(text).atZoneSameInstant(CivilTime.ZONE).format(TIME)
          : LocalDateTime.parse(text).format(TIME);
    } catch (DateTimeException e) {
      return text;
    }
  }
}
