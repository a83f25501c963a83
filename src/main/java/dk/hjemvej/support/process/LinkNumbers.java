package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.forms.FormOptions;
import dk.hjemvej.support.LinkResult;
import dk.hjemvej.support.NetworkLinks;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The lines of the list "Brobygning" by their numbers, and somebody who is not on it. Without
 * names: a choice is also shown to those who may not read names.
 */
@Component
class LinkNumbers implements FormOptions {

  private final NetworkLinks links;

  LinkNumbers(NetworkLinks links) {
    this.links = links;
  }

  @Override
  public String name() {
    return "linkNumbers";
  }

  @Override
  public List<Option> options(@Nullable CaseNumber youth) {
    return Stream.concat(
            listed(youth), Stream.of(new Option(LinkResult.NOT_LISTED, "Ikke på listen")))
        .toList();
  }

  private Stream<Option> listed(@Nullable CaseNumber youth) {
    return youth == null
        ? Stream.of()
        : links.of(youth).stream()
            .map(link -> new Option(String.valueOf(link.linkNo()), "Nr. " + link.linkNo()));
  }
}
