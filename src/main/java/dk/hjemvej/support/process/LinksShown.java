package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.DanishDate;
import dk.hjemvej.casefile.LifeArea;
import dk.hjemvej.engine.forms.FormValues;
import dk.hjemvej.support.Introduction;
import dk.hjemvej.support.NetworkLink;
import dk.hjemvej.support.NetworkLinks;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The list "Brobygning", to be read in a form, a line for each. */
@Component
class LinksShown implements FormValues {

  private final NetworkLinks links;

  LinksShown(NetworkLinks links) {
    this.links = links;
  }

  @Override
  public Map<String, Object> of(CaseNumber youth) {
    List<NetworkLink> list = links.of(youth);
    return Map.of(
        "networkLinks",
        list.isEmpty()
            ? "Der er ikke registreret nogen endnu."
            : list.stream().map(LinksShown::line).collect(Collectors.joining("\n")));
  }

  private static String line(NetworkLink link) {
    Introduction made = link.introduction();
    return "Nr. %d: %s%s, introduceret %s, %s"
        .formatted(
            link.linkNo(),
            made.offer(),
            made.focusArea() == null ? "" : " (" + LifeArea.label(made.focusArea()) + ")",
            DanishDate.of(made.introducedOn()),
            made.attendedOn() == null
                ? "ikke mødt frem endnu"
                : "mødte frem " + DanishDate.of(made.attendedOn()));
  }
}
