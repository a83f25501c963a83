package dk.hjemvej.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * The file {@code demo/vacancies.csv}: a list of homes as a housing association would send it
 * today.
 */
public final class InventedVacancies {

  public static final String NAME = "vacancies.csv";

  private static final Pattern DAY = Pattern.compile("\\d\\d-\\d\\d-\\d{4}");
  private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd-MM-yyyy");

  private InventedVacancies() {}

  /** The file with all days moved, so that the first home is available today. */
  public static byte[] sentOn(LocalDate today) {
    try (InputStream file = new ClassPathResource("demo/" + NAME).getInputStream()) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      LocalDate first =
          DAY.matcher(text)
              .results()
              .map(InventedVacancies::day)
              .min(LocalDate::compareTo)
              .orElse(today);
      long later = ChronoUnit.DAYS.between(first, today);
      return DAY.matcher(text)
          .replaceAll(found -> day(found).plusDays(later).format(WRITTEN))
          .getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LocalDate day(MatchResult found) {
    return LocalDate.parse(found.group(), WRITTEN);
  }
}
