package dk.hjemvej.housing.lists;

import dk.hjemvej.housing.HousingAreas;
import dk.hjemvej.housing.HousingSource;
import dk.hjemvej.housing.Vacancy;
import dk.hjemvej.housing.lists.Cells.Unclear;
import dk.hjemvej.housing.lists.Rows.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list of vacant homes, read. Pure: it knows neither register nor clock.
 *
 * @param homes what can be registered, with the line it stands on
 * @param problems everything wrong with the other lines, in the order of the file
 * @param ignoredColumns headings we do not use
 */
public record VacancyList(List<Home> homes, List<Problem> problems, List<String> ignoredColumns) {

  public record Home(int line, Vacancy vacancy) {}

  /**
   * @param line of the file, as an editor counts
   * @param column heading in the file, or null when it is about the whole line
   * @param reason a sentence in Danish
   */
  public record Problem(int line, @Nullable String column, String reason) {}

  /**
   * What counts for a line that does not say it itself.
   *
   * @param landlord housing association or owner
   */
  public record Defaults(@Nullable HousingSource source, @Nullable String landlord) {

    public static final Defaults NONE = new Defaults(null, null);

    private boolean cover(Column column) {
      return (column == Column.SOURCE && source != null)
          || (column == Column.LANDLORD && landlord != null);
    }
  }

  /** As many characters as the register keeps. */
  private static final int LONGEST_LANDLORD = 120;

  private static final int LONGEST_REFERENCE = 60;
  private static final int LONGEST_ADDRESS = 200;

  /** The headings we ask for; an asterisk stands at those a list may leave out. */
  public static List<String> columns() {
    return Arrays.stream(Column.values())
        .map(column -> column.isOptional() ? column.title() + "*" : column.title())
        .toList();
  }

  /**
   * @throws UnreadableList when the file as a whole cannot be used
   */
  static VacancyList read(
      byte[] file, Defaults defaults, HousingAreas areas, ListSettings settings, LocalDate today) {
    if (file.length > settings.largest().toBytes()) {
      throw new UnreadableList(
          "Filen er for stor: den må højst fylde %d kB. Del den i flere."
              .formatted(settings.largest().toKilobytes()));
    }
    List<Row> rows = rows(TextOfFile.read(file));
    return new Reading(rows, defaults, new Cells(areas, settings, today)).list();
  }

  /** With the separator under which more headings are known. */
  private static List<Row> rows(String text) {
    return Stream.of(';', ',')
        .map(separator -> Rows.of(text, separator))
        .filter(Predicate.not(List::isEmpty))
        .max(Comparator.comparingLong(VacancyList::knownHeadings))
        .orElseThrow(() -> new UnreadableList("Filen er tom."));
  }

  private static long knownHeadings(List<Row> rows) {
    return rows.get(0).cells().stream().map(Column::headed).flatMap(Optional::stream).count();
  }

  /** One pass over the rows of a file. */
  private static final class Reading {

    private final List<Row> rows;
    private final List<String> headings;
    private final Defaults defaults;
    private final Cells cells;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final List<String> ignored = new ArrayList<>();
    private final List<Home> homes = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Home> seen = new HashMap<>();

    private Reading(List<Row> rows, Defaults defaults, Cells cells) {
      this.rows = rows.subList(1, rows.size());
      this.headings = rows.get(0).cells();
      this.defaults = defaults;
      this.cells = cells;
    }

    private VacancyList list() {
      placeColumns();
      if (rows.isEmpty()) {
        throw new UnreadableList("Der er ingen boliger i filen, kun overskriften.");
      }
      rows.forEach(this::read);
      return new VacancyList(List.copyOf(homes), List.copyOf(problems), List.copyOf(ignored));
    }

    private void placeColumns() {
      for (int place = 0; place < headings.size(); place++) {
        String heading = headings.get(place);
        Optional<Column> column = Column.headed(heading);
        if (column.isEmpty()) {
          Stream.of(heading).filter(Predicate.not(String::isEmpty)).forEach(ignored::add);
        } else if (places.putIfAbsent(column.get(), place) != null) {
          throw new UnreadableList(
              "Kolonnen »%s« står to gange i overskriften: »%s« og »%s«. Slet den ene."
                  .formatted(
                      column.get().title(), headings.get(places.get(column.get())), heading));
        }
      }
      if (places.isEmpty()) {
        throw new UnreadableList(
            "Filens første linje er ikke en overskrift, vi kender. Den skal have kolonnerne: %s."
                .formatted(titles(Arrays.stream(Column.values()))));
      }
      List<Column> missing =
          Arrays.stream(Column.values())
              .filter(column -> !places.containsKey(column))
              .filter(column -> !column.isOptional() && !defaults.cover(column))
              .toList();
      if (!missing.isEmpty()) {
        throw new UnreadableList(
            "Filen mangler %s: %s."
                .formatted(
                    missing.size() == 1 ? "en kolonne" : "kolonner", titles(missing.stream())));
      }
    }

    private static String titles(Stream<Column> columns) {
      return columns
          .map(column -> "»%s«".formatted(column.title()))
          .collect(Collectors.joining(", "));
    }

    private void read(Row row) {
      String problem = row.problem() == null ? wrongNumberOfCells(row) : row.problem();
      if (problem != null) {
        problems.add(new Problem(row.line(), null, problem));
        return;
      }
      Line line = new Line(row);
      Vacancy vacancy = line.vacancy();
      if (vacancy != null) {
        add(new Home(row.line(), vacancy));
      }
    }

    private @Nullable String wrongNumberOfCells(Row row) {
      long extra =
          row.cells().stream().skip(headings.size()).filter(Predicate.not(String::isEmpty)).count();
      if (extra > 0 || row.cells().size() < headings.size()) {
        return "linjen har %d felter, men overskriften har %d. Mangler der noget, eller står der et skilletegn i en tekst?"
            .formatted(row.cells().size(), headings.size());
      }
      return null;
    }

    private void add(Home home) {
      Vacancy vacancy = home.vacancy();
      Home same = seen.get(vacancy.identityKey());
      Home neighbour = seen.get(vacancy.addressKey());
      if (same == null
          && neighbour != null
          && (neighbour.vacancy().reference() == null) != (vacancy.reference() == null)) {
        same = neighbour;
      }
      if (same != null) {
        problems.add(
            new Problem(
                home.line(),
                null,
                "det er den samme bolig som i linje %d.".formatted(same.line())));
        return;
      }
      seen.put(vacancy.identityKey(), home);
      seen.putIfAbsent(vacancy.addressKey(), home);
      homes.add(home);
    }

    /** Reads every cell of a line, so that all its mistakes are told at once. */
    private final class Line {

      private final Row row;
      private boolean isClear = true;

      private Line(Row row) {
        this.row = row;
      }

      private interface Reader<T> {
        T read(String cell) throws Unclear;
      }

      @Nullable Vacancy vacancy() {
        var source = orDefault(Column.SOURCE, defaults.source(), cells::source);
        var landlord =
            orDefault(Column.LANDLORD, defaults.landlord(), c -> cells.text(c, LONGEST_LANDLORD));
        var reference =
            isEmpty(Column.REFERENCE)
                ? null
                : take(Column.REFERENCE, c -> cells.text(c, LONGEST_REFERENCE));
        var address = take(Column.ADDRESS, c -> cells.text(c, LONGEST_ADDRESS));
        var area = take(Column.AREA, cells::area);
        var rent = take(Column.RENT, cells::rent);
        var size = take(Column.SIZE, cells::size);
        var rooms = take(Column.ROOMS, cells::rooms);
        var study = take(Column.STUDY, cells::yes);
        var accessibility = take(Column.ACCESSIBILITY, cells::accessibility);
        var availableFrom = take(Column.AVAILABLE_FROM, cells::day);
        var allocationRight = take(Column.ALLOCATION_RIGHT, cells::yes);
        if (!isClear) {
          return null;
        }
        return new Vacancy(
            Objects.requireNonNull(source),
            Objects.requireNonNull(landlord),
            reference,
            Objects.requireNonNull(address),
            Objects.requireNonNull(area),
            Objects.requireNonNull(rent),
            Objects.requireNonNull(size),
            Objects.requireNonNull(rooms),
            Objects.requireNonNull(study),
            Objects.requireNonNull(accessibility),
            Objects.requireNonNull(availableFrom),
            Objects.requireNonNull(allocationRight));
      }

      private <T> @Nullable T orDefault(Column column, @Nullable T otherwise, Reader<T> reader) {
        return otherwise != null && isEmpty(column) ? otherwise : take(column, reader);
      }

      /** Null when the cell is unclear; then the line has a problem more. */
      private <T> @Nullable T take(Column column, Reader<T> reader) {
        try {
          return reader.read(cell(column));
        } catch (Unclear unclear) {
          isClear = false;
          problems.add(new Problem(row.line(), heading(column), unclear.reason()));
          return null;
        }
      }

      private boolean isEmpty(Column column) {
        return cell(column).isEmpty();
      }

      private String cell(Column column) {
        Integer place = places.get(column);
        return place == null ? "" : row.cells().get(place);
      }

      private String heading(Column column) {
        Integer place = places.get(column);
        return place == null ? column.title() : headings.get(place);
      }
    }
  }
}
