package dk.hjemvej.engine.outbox;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.Decisions;
import dk.hjemvej.engine.outbox.MailTable.Item;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a mail says: the case number, what is to be done, by when and where, and never who it is
 * about. The words for each subject and level are rows of the decision table {@code mail-texts}.
 */
@Component
class MailText {

  private static final String TABLE = "mail-texts";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE 'den' d. MMMM yyyy", Locale.forLanguageTag("da"));
  private static final String TASK_LIST = "/camunda/app/tasklist/default/#/";

  private static final String FOOTER =
      """

      --
      Mailen er sendt automatisk af Hjemvej og kan ikke besvares.
      Af hensyn til borgeren nævner den ingen navne. Du finder sagen under sagsnummeret.
      """;

  private final Decisions decisions;
  private final MailSettings settings;

  MailText(Decisions decisions, MailSettings settings) {
    this.decisions = decisions;
    this.settings = settings;
  }

  String subject(List<Item> items) {
    if (items.size() > 1) {
      return "Du har %d frister at se på".formatted(items.size());
    }
    Item item = items.get(0);
    CaseNumber caseNumber = item.caseNumber();
    return words(item, "label") + (caseNumber == null ? "" : " · " + caseNumber.value());
  }

  String body(List<Item> items) {
    return "Hej\n\n" + (items.size() > 1 ? digest(items) : single(items.get(0))) + FOOTER;
  }

  private String single(Item item) {
    return words(item, "text") + "\n\n" + facts(item);
  }

  private String digest(List<Item> items) {
    return items.stream()
        .map(item -> words(item, "label") + "\n" + facts(item))
        .collect(
            Collectors.joining(
                "\n",
                "Du har %d frister at se på. Det, der haster mest, står øverst.\n\n"
                    .formatted(items.size()),
                ""));
  }

  private String facts(Item item) {
    CaseNumber caseNumber = item.caseNumber();
    return (caseNumber == null ? "" : "Sag:    " + caseNumber.value() + "\n")
        + """
        Opgave: %s
        Frist:  %s
        Åbn:    %s
        """
            .formatted(line(item.what()), day(item.dueOn()), link(item.taskId()));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "ingen" : DAY.format(day);
  }

  private String link(@Nullable String taskId) {
    String list = settings.baseUrl() + TASK_LIST;
    return taskId == null
        ? list
        : list + "?task=" + URLEncoder.encode(taskId, StandardCharsets.UTF_8);
  }

  private String words(Item item, String output) {
    Map<String, Object> row =
        decisions.single(TABLE, Map.of("subject", item.subject(), "level", item.level()));
    return line(String.valueOf(row.get(output)));
  }

  /** On one line, because a line break in a subject line would begin another header. */
  private static String line(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
