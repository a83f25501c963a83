package dk.hjemvej.engine.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;

class MailTextsTest {

  private static final Pattern SUBJECT =
      Pattern.compile("camunda:property name=\"(?:mail|subject)\" value=\"([A-Z_ ]+)\"");

  @Test
  void every_subject_that_a_diagram_names_has_words_of_its_own() {
    Set<String> named = new TreeSet<>();
    for (Path diagram : files(".bpmn")) {
      Matcher found = SUBJECT.matcher(text(diagram));
      while (found.find()) {
        named.addAll(Set.of(found.group(1).split(" ")));
      }
    }
    assertThat(named).isNotEmpty();
    assertThat(subjects()).containsAll(named);
  }

  /** What matches any subject and any level stands last, or the rows below it are never reached. */
  @Test
  void the_last_row_and_only_the_last_fits_everything() {
    var rules =
        Dmn.readModelFromFile(Path.of("bpmn/mail-texts.dmn").toFile())
            .getModelElementsByType(Rule.class)
            .stream()
            .map(
                rule ->
                    rule.getInputEntries().stream()
                        .map(InputEntry::getTextContent)
                        .map(String::strip)
                        .collect(Collectors.joining()))
            .toList();
    assertThat(rules.indexOf("")).isEqualTo(rules.size() - 1);
  }

  private static Set<String> subjects() {
    return Dmn.readModelFromFile(Path.of("bpmn/mail-texts.dmn").toFile())
        .getModelElementsByType(Rule.class)
        .stream()
        .map(rule -> rule.getInputEntries().iterator().next().getTextContent().strip())
        .map(text -> text.replace("\"", ""))
        .collect(Collectors.toSet());
  }

  private static Set<Path> files(String ending) {
    try (Stream<Path> all = Files.walk(Path.of("bpmn"))) {
      return all.filter(file -> file.toString().endsWith(ending)).collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
