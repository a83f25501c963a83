package dk.hjemvej.oversight.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.oversight.AccessLog;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The access log as a CSV file that a Danish spreadsheet opens as it is: semicolons, UTF-8. */
final class AccessLogFile {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String LINE_END = "\r\n";

  private AccessLogFile() {}

  static byte[] of(CaseNumber caseNumber, List<AccessLog.Look> looks) {
    String lines =
        looks.stream()
            .map(
                look ->
                    line(
                        caseNumber.value(),
                        ShownAnswer.of(look.readAt()),
                        look.readBy(),
                        look.what().label()))
            .collect(Collectors.joining());
    return (BYTE_ORDER_MARK + line("Sagsnr.", "Tidspunkt", "Bruger", "Læst") + lines)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String line(String... cells) {
    return Stream.of(cells).map(AccessLogFile::cell).collect(Collectors.joining(";")) + LINE_END;
  }

  /** Quoted, and with an apostrophe before what a spreadsheet would take for a formula. */
  private static String cell(String text) {
    String harmless = text.matches("^[=+\\-@\\t\\r].*") ? "'" + text : text;
    return '"' + harmless.replace("\"", "\"\"") + '"';
  }
}
