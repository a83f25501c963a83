package dk.hjemvej.housing.lists;

import dk.hjemvej.housing.Accessibility;
import dk.hjemvej.housing.HousingAreas;
import dk.hjemvej.housing.HousingSource;
import dk.hjemvej.housing.lists.ListSettings.Range;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people write in the cells of a list, and what they mean by it. */
final class Cells {

  /** Why a cell cannot be used; a sentence in Danish that follows the column's name. */
  static final class Unclear extends Exception {

    Unclear(String reason) {
      super(reason);
    }

    String reason() {
      return String.valueOf(getMessage());
    }
  }

  private static final Locale DANISH = Locale.forLanguageTag("da");
  private static final int LONGEST_QUOTE = 40;
  private static final int CENTURY = 2000;

  private static final Pattern AROUND_AMOUNT =
      Pattern.compile("(?i)\\s+|kr\\.?|dkk|,-|m2|m²|kvm\\.?");
  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d{1,2})?");
  private static final Pattern PLAIN = Pattern.compile("\\d{1,9}([.,]\\d{1,2})?");

  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[-./ ]+(\\d{1,2})[-./ ]+(\\d{4}|\\d{2})");
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

  private static final Set<String> YES = Set.of("ja", "j", "x", "1", "sand");
  private static final Set<String> NO = Set.of("nej", "n", "0", "falsk");
  private static final Set<String> NOTHING = Set.of("", "nej", "ingen", "0");

  private final HousingAreas areas;
  private final ListSettings settings;
  private final LocalDate today;

  Cells(HousingAreas areas, ListSettings settings, LocalDate today) {
    this.areas = areas;
    this.settings = settings;
    this.today = today;
  }

  String text(String cell, int longest) throws Unclear {
    if (cell.isEmpty()) {
      throw new Unclear("er tom.");
    }
    if (cell.length() > longest) {
      throw new Unclear(
          "er for lang: %d tegn, og der er plads til %d.".formatted(cell.length(), longest));
    }
    return cell;
  }

  /** In whole kroner, rounded up: a home never looks cheaper than it is. */
  int rent(String cell) throws Unclear {
    int rent = number(cell, RoundingMode.CEILING, "et beløb. Skriv det fx som 3.450");
    return within(rent, settings.rent(), cell, "kr. om måneden");
  }

  int size(String cell) throws Unclear {
    int size = number(cell, RoundingMode.FLOOR, "et antal kvadratmeter. Skriv det fx som 52");
    return within(size, settings.sizeM2(), cell, "m²");
  }

  int rooms(String cell) throws Unclear {
    int rooms =
        number(cell, RoundingMode.UNNECESSARY, "et helt antal værelser. Skriv det fx som 2");
    return within(rooms, settings.rooms(), cell, "værelser");
  }

  boolean yes(String cell) throws Unclear {
    String said = cell.toLowerCase(Locale.ROOT);
    if (!YES.contains(said) && !NO.contains(said)) {
      throw new Unclear(
          said.isEmpty()
              ? "er tom. Skriv ja eller nej."
              : quoted(cell) + " skal være ja eller nej.");
    }
    return YES.contains(said);
  }

  LocalDate day(String cell) throws Unclear {
    if (cell.isEmpty()) {
      throw new Unclear("er tom. Skriv en dato, fx 01-02-2027.");
    }
    LocalDate day = calendarDay(cell);
    if (day.isBefore(today.minus(settings.vacantSince()))
        || day.isAfter(today.plus(settings.vacantWithin()))) {
      throw new Unclear(quoted(cell) + " ligger for langt væk. Er årstallet rigtigt?");
    }
    return day;
  }

  HousingSource source(String cell) throws Unclear {
    return choice(
        cell,
        Arrays.stream(HousingSource.values()),
        source -> Stream.of(source.label(), source.name()),
        HousingSource::label,
        "en anvisningskilde, vi kender");
  }

  /** By name, or by one half of a name: "Vesterbro" and "Kongens Enghave" are one part of town. */
  String area(String cell) throws Unclear {
    return choice(
        cell,
        areas.areas().keySet().stream(),
        code ->
            Stream.concat(
                Stream.of(code, areas.label(code)),
                Arrays.stream(areas.label(code).split(" og |-"))),
        areas::label,
        "et område, vi kender");
  }

  Set<Accessibility> accessibility(String cell) throws Unclear {
    Set<Accessibility> all = EnumSet.noneOf(Accessibility.class);
    for (String part : cell.split("[,;/+&]| og ")) {
      if (!NOTHING.contains(plain(part))) {
        all.add(
            choice(
                part.strip(),
                Arrays.stream(Accessibility.values()),
                kind -> Stream.of(kind.label(), kind.name(), kind.label().split(" ")[0]),
                Accessibility::label,
                "en slags tilgængelighed, vi kender"));
      }
    }
    return Set.copyOf(all);
  }

  private static int number(String cell, RoundingMode rounding, String what) throws Unclear {
    if (cell.isEmpty()) {
      throw new Unclear("er tom.");
    }
    String digits = AROUND_AMOUNT.matcher(cell).replaceAll("");
    boolean thousands = THOUSANDS.matcher(digits).matches();
    if (!thousands && !PLAIN.matcher(digits).matches()) {
      throw new Unclear(quoted(cell) + " er ikke " + what + ".");
    }
    try {
      String plain = thousands ? digits.replace(".", "") : digits;
      return new BigDecimal(plain.replace(',', '.')).setScale(0, rounding).intValueExact();
    } catch (ArithmeticException notWhole) {
      throw new Unclear(quoted(cell) + " er ikke " + what + ".");
    }
  }

  private static int within(int number, Range range, String cell, String unit) throws Unclear {
    if (!range.holds(number)) {
      throw new Unclear(
          String.format(
              DANISH,
              "%s kan ikke passe: vi venter %,d til %,d %s.",
              quoted(cell),
              range.min(),
              range.max(),
              unit));
    }
    return number;
  }

  private static LocalDate calendarDay(String cell) throws Unclear {
    Matcher dayFirst = DAY_FIRST.matcher(cell);
    Matcher yearFirst = YEAR_FIRST.matcher(cell);
    try {
      if (dayFirst.matches()) {
        int year = Integer.parseInt(dayFirst.group(3));
        return LocalDate.of(
            year < 100 ? CENTURY + year : year,
            Integer.parseInt(dayFirst.group(2)),
            Integer.parseInt(dayFirst.group(1)));
      }
      if (yearFirst.matches()) {
        return LocalDate.of(
            Integer.parseInt(yearFirst.group(1)),
            Integer.parseInt(yearFirst.group(2)),
            Integer.parseInt(yearFirst.group(3)));
      }
    } catch (DateTimeException noSuchDay) {
      throw new Unclear(quoted(cell) + " findes ikke i kalenderen.");
    }
    throw new Unclear(quoted(cell) + " er ikke en dato. Skriv den fx som 01-02-2027.");
  }

  private interface Names<T> {
    Stream<String> of(T choice);
  }

  private interface Label<T> {
    String of(T choice);
  }

  private static <T> T choice(
      String cell, Stream<T> choices, Names<T> names, Label<T> label, String what) throws Unclear {
    List<T> all = choices.toList();
    if (cell.isEmpty()) {
      throw new Unclear("er tom. Skriv en af: %s.".formatted(labels(all, label)));
    }
    String said = plain(cell);
    return all.stream()
        .filter(one -> names.of(one).anyMatch(name -> plain(name).equals(said)))
        .findFirst()
        .orElseThrow(
            () ->
                new Unclear(
                    "%s er ikke %s. Skriv en af: %s."
                        .formatted(quoted(cell), what, labels(all, label))));
  }

  private static <T> String labels(List<T> choices, Label<T> label) {
    return String.join(", ", choices.stream().map(label::of).toList());
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private static String quoted(String cell) {
    return "»%s«"
        .formatted(cell.length() <= LONGEST_QUOTE ? cell : cell.substring(0, LONGEST_QUOTE) + " …");
  }
}
