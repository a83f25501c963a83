package dk.hjemvej.outreach.process;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.DanishDate;
import dk.hjemvej.casefile.Submission;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.forms.DeployedForms;
import dk.hjemvej.engine.forms.FormField;
import dk.hjemvej.engine.forms.FormValues;
import dk.hjemvej.outreach.LastSeen;
import dk.hjemvej.outreach.TakenOver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What the team on the street needs from the case it has taken over, and no more of it: when and
 * how the young person was last met, where, and how to get in touch. Read when the form is opened.
 */
@Component
class FormerContact implements FormValues {

  private final TakenOver takenOver;
  private final Submissions submissions;
  private final DeployedForms forms;

  FormerContact(TakenOver takenOver, Submissions submissions, DeployedForms forms) {
    this.takenOver = takenOver;
    this.submissions = submissions;
    this.forms = forms;
  }

  @Override
  public Map<String, Object> of(CaseNumber street) {
    return takenOver
        .formerOf(street)
        .<Map<String, Object>>map(former -> Map.of("formerContact", told(former)))
        .orElse(Map.of());
  }

  private String told(CaseNumber former) {
    List<Submission> record = submissions.of(former);
    Answers newest = submissions.record(former);
    List<String> lines = new ArrayList<>();
    lines.add("Kontakten blev mistet i sag %s.".formatted(former.value()));
    lines.add(LastSeen.in(record).map(this::seen).orElse("Sidst truffet: ikke noteret."));
    newest.findText("meetingPlace").ifPresent(place -> lines.add("Sted: " + place));
    newest.findText("contactWay").ifPresent(way -> lines.add("Aftalt vej: " + way));
    newest.findText("language").ifPresent(language -> lines.add("Sprog: " + language));
    record.stream()
        .filter(form -> form.answers().has("safeContact"))
        .reduce((older, newer) -> newer)
        .ifPresent(form -> lines.add("Sikker kontaktmåde: " + chosen(form, "safeContact")));
    return String.join("\n", lines);
  }

  private String seen(LastSeen last) {
    String form =
        last.contact().answers().has("contactForm")
            ? " (%s)".formatted(chosen(last.contact(), "contactForm"))
            : "";
    return "Sidst truffet: %s%s".formatted(DanishDate.of(last.on()), form);
  }

  /** The Danish names of what was chosen, as the form that was filled in called them. */
  private String chosen(Submission filled, String key) {
    Map<String, String> labels =
        forms
            .get(filled.deploymentId(), filled.formId())
            .field(key)
            .map(FormField::values)
            .orElse(Map.of());
    List<String> codes =
        filled.answers().asMap().get(key) instanceof List<?>
            ? filled.answers().list(key)
            : List.of(filled.answers().text(key));
    return codes.stream()
        .map(code -> labels.getOrDefault(code, code))
        .collect(Collectors.joining(", "));
  }
}
