package dk.hjemvej.housing.lists;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a text with separators. A quotation mark that is never closed costs its own line
 * only: reading goes on with the next.
 */
final class Rows {

  /**
   * @param line of the file, as an editor counts, where the row begins
   * @param cells without blanks around them
   * @param problem why the row cannot be read
   */
  record Row(int line, List<String> cells, @Nullable String problem) {}

  private static final int END = -1;

  private final String text;
  private final CSVFormat format;
  private final int[] lineStarts;
  private final List<Row> rows = new ArrayList<>();

  private Rows(String text, char separator) {
    this.text = text;
    this.format =
        CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
    this.lineStarts = lineStarts(text);
  }

  /** All rows that are not blank; the first is the heading. */
  static List<Row> of(String text, char separator) {
    Rows reading = new Rows(text, separator);
    int line = 0;
    while (line != END) {
      line = reading.readFrom(line);
    }
    return reading.rows;
  }

  /**
   * Reads until the end or a row that cannot be read.
   *
   * @param from index of a line
   * @return index of the line to go on with, or {@link #END}
   */
  private int readFrom(int from) {
    int begin = lineStarts[from];
    int line = from;
    try (CSVParser parser = CSVParser.parse(textFrom(begin), format)) {
      for (CSVRecord record : parser) {
        line = lineAt(begin + (int) record.getCharacterPosition());
        int breaks = Arrays.stream(record.values()).mapToInt(Rows::lineBreaks).sum();
        List<String> cells = Arrays.stream(record.values()).map(Rows::tidy).toList();
        if (breaks > 0 && !rows.isEmpty() && cells.size() != rows.get(0).cells().size()) {
          return unclosed(line);
        }
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
          rows.add(new Row(line + 1, cells, null));
        }
        line += 1 + breaks;
      }
      return END;
    } catch (UncheckedIOException | IOException unreadable) {
      return unclosed(line);
    }
  }

  private StringReader textFrom(int begin) throws IOException {
    StringReader reader = new StringReader(text);
    reader.skip(begin);
    return reader;
  }

  private int unclosed(int line) {
    rows.add(new Row(line + 1, List.of(), "linjen har et anførselstegn, der ikke er afsluttet."));
    return line + 1 < lineStarts.length ? line + 1 : END;
  }

  private static int lineBreaks(String cell) {
    return lineStarts(cell).length - 1;
  }

  private static String tidy(String cell) {
    return cell.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
  }

  private int lineAt(int position) {
    int found = Arrays.binarySearch(lineStarts, position);
    return found >= 0 ? found : -found - 2;
  }

  private static int[] lineStarts(String text) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean windowsPair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if ((c == '\n' || c == '\r') && !windowsPair) {
        starts.add(i + 1);
      }
    }
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }
}
