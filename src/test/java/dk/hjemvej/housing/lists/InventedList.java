package dk.hjemvej.housing.lists;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A list that looks like an association's: 2,000 invented homes, written the way people write, and
 * 40 of them with a mistake. The mistakes are known by line.
 */
public final class InventedList {

  static final int HOMES = 2_000;
  static final int BROKEN = 40;

  private static final int EVERY = HOMES / BROKEN;

  private static final List<String> HEADING =
      List.of(
          "Kilde",
          "Boligorganisation",
          "Lejemålsnr.",
          "Adresse",
          "Bydel",
          "Husleje (kr./md.)",
          "m²",
          "Antal værelser",
          "Studiekrav",
          "Tilgængelighed",
          "Ledig pr.",
          "Anvisningsret",
          "Bemærkninger");

  private static final List<String> AREAS =
      List.of(
          "Indre By",
          "Østerbro",
          "NØRREBRO",
          "Vesterbro",
          "Valby",
          "Vanløse",
          "Brønshøj-Husum",
          "Bispebjerg",
          "Amager Øst",
          "Amager Vest");
  private static final List<String> STREETS =
      List.of(
          "Prøvevej", "Øvelsesgade", "Ærligløkken", "Påfundsallé", "Skinvænget", "Opdigtet Allé");
  private static final List<String> SOURCES =
      List.of("25 %-reglen", "Ungdomsbolig", "Ejendomsforvaltningen", "privat");
  private static final List<String> ACCESS =
      List.of("", "elevator", "Niveaufri adgang og elevator", "nej", "Kørestolsegnet");

  private final char separator;
  private final StringBuilder text = new StringBuilder();

  /** Line of the file to a word of the reason. */
  private final Map<Integer, String> broken = new LinkedHashMap<>();

  private int line = 1;

  public InventedList(char separator) {
    this.separator = separator;
    write(String.join(String.valueOf(separator), HEADING));
    for (int n = 0; n < HOMES; n++) {
      if (n % EVERY == EVERY - 1) {
        writeBroken(n, n / EVERY);
      } else {
        writeRow(cells(n));
      }
    }
  }

  public byte[] in(Charset charset) {
    return text.toString().getBytes(charset);
  }

  public Map<Integer, String> broken() {
    return broken;
  }

  private void writeBroken(int n, int kind) {
    List<String> cells = cells(n);
    switch (kind % 20) {
      case 0 -> breaks(cells, "er ikke et beløb", c -> set(c, 5, "efter aftale"));
      case 1 -> breaks(cells, "er tom", c -> set(c, 5, ""));
      case 2 -> breaks(cells, "findes ikke i kalenderen", c -> set(c, 10, "31-02-2027"));
      case 3 -> breaks(cells, "er ikke en dato", c -> set(c, 10, "snarest"));
      case 4 -> breaks(cells, "er ikke et område", c -> set(c, 4, "Månen"));
      case 5 -> breaks(cells, "skal være ja eller nej", c -> set(c, 8, "måske"));
      case 6 -> breaks(cells, "er tom", c -> set(c, 3, ""));
      case 7 -> breaks(cells, "kan ikke passe", c -> set(c, 5, "3"));
      case 8 -> breaks(cells, "kan ikke passe", c -> set(c, 6, "5200"));
      case 9 -> breaks(cells, "er ikke et helt antal", c -> set(c, 7, "1,5"));
      case 10 -> breaks(cells, "er ikke en anvisningskilde", c -> set(c, 0, "Lotteri"));
      case 11 -> breaks(cells, "er for lang", c -> set(c, 3, "Langgade ".repeat(30)));
      case 12 -> breaks(cells, "felter", c -> c.subList(0, 9));
      case 13 -> breaks(cells, "felter", c -> add(c, "for meget"));
      case 14 -> breaks(cells, "samme bolig som i linje", c -> cells(n - 3));
      case 15 -> breaks(cells, "ligger for langt væk", c -> set(c, 10, "01-03-1926"));
      case 16 -> breaks(cells, "slags tilgængelighed", c -> set(c, 9, "svævebane"));
      case 17 -> breaks(cells, "er tom", c -> set(c, 1, ""));
      case 18 -> breaks(cells, "er ikke et beløb", c -> set(c, 5, "-3.450"));
      default -> {
        broken.put(line, "anførselstegn");
        List<String> written = new ArrayList<>(cells.stream().map(this::quoted).toList());
        write(String.join(String.valueOf(separator), set(written, 3, "\"Prøvevej " + n)));
      }
    }
  }

  private void breaks(List<String> cells, String reason, UnaryOperator<List<String>> how) {
    broken.put(line, reason);
    writeRow(how.apply(cells));
  }

  private List<String> cells(int n) {
    int rent = 2_100 + n * 37 % 5_800;
    int day = 1 + n % 28;
    int month = 1 + n % 12;
    List<String> cells = new ArrayList<>();
    cells.add(SOURCES.get(n % SOURCES.size()));
    cells.add("Boligselskabet Prøvehjem " + (1 + n % 7));
    cells.add("%03d-%04d".formatted(n % 40, n));
    cells.add("%s %d, %d. %s".formatted(STREETS.get(n % STREETS.size()), n, 1 + n % 5, "tv."));
    cells.add(AREAS.get(n % AREAS.size()));
    cells.add(
        switch (n % 4) {
          case 0 -> "%,d,00".formatted(rent).replaceFirst(",", ".");
          case 1 -> rent + " kr.";
          case 2 -> "%,d".formatted(rent).replace(",", ".");
          default -> "kr. " + rent + ",-";
        });
    cells.add(n % 2 == 0 ? String.valueOf(24 + n % 60) : (24 + n % 60) + ",5 m²");
    cells.add(String.valueOf(1 + n % 3));
    cells.add(n % 3 == 0 ? "JA" : "nej");
    cells.add(ACCESS.get(n % ACCESS.size()));
    cells.add(
        String.format(
            Locale.ROOT,
            switch (n % 4) {
              case 0 -> "%1$02d-%2$02d-2027";
              case 1 -> "%1$02d.%2$02d.2027";
              case 2 -> "%1$d/%2$d-2027";
              default -> "2027-%2$02d-%1$02d";
            },
            day,
            month));
    cells.add(n % 5 == 0 ? "ja" : "Nej");
    cells.add(n % 90 == 0 ? "Lys lejlighed;\r\n\"god\", stille gård" : "");
    return cells;
  }

  private void writeRow(List<String> cells) {
    write(String.join(String.valueOf(separator), cells.stream().map(this::quoted).toList()));
  }

  private String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == separator || c == '"' || c == '\n');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  private void write(String row) {
    text.append(row).append("\r\n");
    line += 1 + (int) row.chars().filter(c -> c == '\n').count();
  }

  private static List<String> set(List<String> cells, int place, String text) {
    cells.set(place, text);
    return cells;
  }

  private static List<String> add(List<String> cells, String text) {
    cells.add(text);
    return cells;
  }
}
