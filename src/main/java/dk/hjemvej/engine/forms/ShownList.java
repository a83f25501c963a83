package dk.hjemvej.engine.forms;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A list in the text of a form, no longer than a person reads; the rest is counted. */
@Component
public class ShownList {

  private final int longest;

  ShownList(@Value("${hjemvej.forms.longest-list}") int longest) {
    this.longest = longest;
  }

  public String of(List<String> lines) {
    if (lines.isEmpty()) {
      return "Ingen forskel.";
    }
    Stream<String> shown = lines.stream().limit(longest);
    Stream<String> rest =
        lines.size() > longest
            ? Stream.of("... og %d mere.".formatted(lines.size() - longest))
            : Stream.empty();
    return Stream.concat(shown, rest).map(line -> "- " + line).collect(Collectors.joining("\n"));
  }
}
