package dk.hjemvej.oversight.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Submission;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.DisplayNames;
import dk.hjemvej.engine.Unchecked;
import dk.hjemvej.engine.forms.DeployedForms;
import dk.hjemvej.engine.forms.Form;
import dk.hjemvej.engine.forms.FormField;
import dk.hjemvej.engine.forms.FormOptions;
import dk.hjemvej.engine.forms.FormsGate;
import dk.hjemvej.engine.forms.HeaderValues;
import dk.hjemvej.oversight.CaseHousing;
import dk.hjemvej.oversight.CaseLink;
import dk.hjemvej.oversight.CaseOverview;
import dk.hjemvej.oversight.CasePlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The "Sag" tab: who the case is about and every form that was filled in, newest first. A person
 * with protected name and address stays unnamed, and free text stays hidden, for everybody who does
 * not work on the case (SAFETY § 2).
 */
@Component
class CasePage {

  static final String HIDDEN = "Skjult (navne- og adressebeskyttet)";

  private static final String PROTECTED = "protectedIdentity";
  private static final String NAME = "fullName";

  /** The header of PATHWAY § 1, in its order, with its labels. */
  private static final Map<String, String> HEADER = new LinkedHashMap<>();

  static {
    HEADER.put("initials", "Initialer");
    HEADER.put("age", "Alder");
    HEADER.put("interpreter", "Tolk");
    HEADER.put("visitSafety", "Sikkerhed ved besøg");
    HEADER.put("method", "Metode");
    HEADER.put("phaseNo", "Fase");
    HEADER.put("phaseDays", "Dage i fase/planlagt");
    HEADER.put("worker", "Medarbejder");
    HEADER.put("nextDeadline", "Næste frist");
    HEADER.put("warnings", "Advarsler");
    HEADER.put("consentPartners", "Deling på samtykke");
    HEADER.put("consentWithdrawn", "Samtykke trukket");
  }

  record Line(String key, String label, String value) {}

  record Answer(String key, String label, String value, boolean hidden) {}

  record Filled(
      long id,
      String step,
      String process,
      String by,
      String at,
      List<Answer> answers,
      @Nullable Long corrects,
      @Nullable Long correctedBy,
      @Nullable String reason,
      boolean mayCorrect) {}

  record Page(
      String caseNumber,
      List<Line> header,
      boolean identityHidden,
      boolean mayExportAccessLog,
      PlanShown.Plan plan,
      HousingShown.Housing housing,
      List<LinksListed.Line> links,
      List<NoticesShown.Line> notices,
      List<Filled> submissions) {}

  record Choice(String value, String label) {}

  record Field(
      String key,
      String label,
      String type,
      @Nullable String subtype,
      boolean required,
      boolean sealed,
      @Nullable Object value,
      List<Choice> choices,
      @Nullable Object min,
      @Nullable Object max,
      @Nullable Object maxLength) {}

  private final Submissions submissions;
  private final DeployedForms forms;
  private final FormsGate gate;
  private final CaseOverview.Register overviews;
  private final CasePlan.Register plans;
  private final CaseHousing.Register housing;
  private final CaseLink.Register links;
  private final NoticesShown notices;
  private final List<HeaderValues> values;
  private final DisplayNames names;
  private final Steps steps;
  private final CaseDoor door;
  private final Unchecked unchecked;
  private final CivilTime time;

  CasePage(
      Submissions submissions,
      DeployedForms forms,
      FormsGate gate,
      CaseOverview.Register overviews,
      CasePlan.Register plans,
      CaseHousing.Register housing,
      CaseLink.Register links,
      NoticesShown notices,
      List<HeaderValues> values,
      DisplayNames names,
      Steps steps,
      CaseDoor door,
      Unchecked unchecked,
      CivilTime time) {
    this.submissions = submissions;
    this.forms = forms;
    this.gate = gate;
    this.overviews = overviews;
    this.plans = plans;
    this.housing = housing;
    this.links = links;
    this.notices = notices;
    this.values = values;
    this.names = names;
    this.steps = steps;
    this.door = door;
    this.unchecked = unchecked;
    this.time = time;
  }

  Page of(CaseNumber caseNumber, Reader reader) {
    boolean hide = hidesIdentity(caseNumber, reader);
    List<Submission> all = submissions.of(caseNumber);
    Map<Long, Long> correctedBy =
        all.stream()
            .filter(submission -> submission.corrects() != null)
            .collect(Collectors.toMap(s -> Objects.requireNonNull(s.corrects()), Submission::id));
    return new Page(
        caseNumber.value(),
        header(caseNumber, hide),
        hide,
        reader.leadsTeam(),
        PlanShown.of(plans.of(caseNumber), time.today()),
        HousingShown.of(housing.of(caseNumber), hide),
        LinksListed.of(links.of(caseNumber), hide),
        notices.of(caseNumber),
        all.stream()
            .sorted(Comparator.comparingLong(Submission::id).reversed())
            .map(s -> filled(s, correctedBy.get(s.id()), hide, reader))
            .toList());
  }

  /** Initials for the task list, or empty when the identity is hidden or not known yet. */
  String initials(CaseNumber caseNumber, Reader reader) {
    return hidesIdentity(caseNumber, reader) || door.isRestricted(caseNumber)
        ? ""
        : Optional.ofNullable(known(caseNumber).get("initials")).map(ShownAnswer::of).orElse("");
  }

  Submission submission(CaseNumber caseNumber, long id) {
    return submissions.of(caseNumber).stream()
        .filter(submission -> submission.id() == id)
        .findFirst()
        .orElseThrow(Refused::notFound);
  }

  /** The fields of a filled-in form as they can be corrected. */
  List<Field> fields(Submission submission) {
    Form form = forms.get(submission.deploymentId(), submission.formId());
    return form.fields().stream()
        .filter(field -> !field.isDisplayOnly())
        .map(field -> field(field, submission))
        .toList();
  }

  boolean hidesIdentity(CaseNumber caseNumber, Reader reader) {
    boolean isProtected =
        submissions.record(caseNumber).findText(PROTECTED).filter("YES"::equals).isPresent();
    return isProtected && !door.worksOn(reader, caseNumber);
  }

  private List<Line> header(CaseNumber caseNumber, boolean hide) {
    CaseOverview overview = overviews.find(caseNumber).orElseThrow(Refused::notFound);
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("caseNumber", "Sagsnr.", caseNumber.value()));
    if (hide) {
      lines.add(new Line(NAME, "Navn", HIDDEN));
    } else {
      submissions
          .record(caseNumber)
          .findText(NAME)
          .ifPresent(name -> lines.add(new Line(NAME, "Navn", name)));
    }
    Map<String, Object> known = known(caseNumber);
    HEADER.forEach(
        (key, label) -> {
          Object value = known.get(key);
          if (value != null && !(hide && key.equals("initials"))) {
            lines.add(new Line(key, label, ShownAnswer.of(value)));
          }
        });
    lines.add(new Line("status", "Status", status(overview)));
    if (door.isRestricted(caseNumber)) {
      lines.add(new Line("access", "Adgang", "Begrænset til ledere: borgeren er død"));
    }
    return lines;
  }

  private static String status(CaseOverview overview) {
    String outcome = overview.outcome();
    return outcome == null || overview.closedAt() == null
        ? "Åben siden %s".formatted(ShownAnswer.of(overview.openedAt()))
        : "Afsluttet %s: %s"
            .formatted(ShownAnswer.of(overview.closedAt()), OutcomeLabels.of(outcome));
  }

  private Map<String, Object> known(CaseNumber caseNumber) {
    Map<String, Object> known = new HashMap<>();
    values.forEach(source -> known.putAll(source.of(caseNumber)));
    return known;
  }

  private Filled filled(
      Submission submission, @Nullable Long correctedBy, boolean hide, Reader reader) {
    Steps.Step step = steps.of(submission);
    return new Filled(
        submission.id(),
        step.label(),
        step.process(),
        names.ofUser(submission.submittedBy()),
        ShownAnswer.of(submission.submittedAt()),
        answers(submission, hide),
        submission.corrects(),
        correctedBy,
        hide ? (submission.reason() == null ? null : HIDDEN) : submission.reason(),
        correctedBy == null && !hide && door.mayCorrect(reader, submission));
  }

  private List<Answer> answers(Submission submission, boolean hide) {
    Map<String, Object> given = submission.answers().asMap();
    List<FormField> fields = forms.get(submission.deploymentId(), submission.formId()).fields();
    return fields.stream()
        .flatMap(
            field ->
                Stream.ofNullable(given.get(field.key()))
                    .map(answer -> answer(field, answer, submission.caseNumber(), hide)))
        .toList();
  }

  private Answer answer(FormField field, Object answer, CaseNumber caseNumber, boolean hide) {
    boolean hidden = hide && couldName(field);
    return new Answer(
        field.key(),
        field.label(),
        hidden ? HIDDEN : ShownAnswer.of(field, answer, labels(field, caseNumber)),
        hidden);
  }

  /** Anything typed freely may hold a name or an address; so may a birth date. */
  private static boolean couldName(FormField field) {
    return field.is("vault") || field.type().startsWith("text") || field.key().equals("birthDate");
  }

  private Field field(FormField field, Submission submission) {
    boolean sealed = field.is("vault");
    return new Field(
        field.key(),
        field.label(),
        field.type(),
        field.subtype(),
        field.isRequired(),
        sealed,
        sealed ? null : submission.answers().asMap().get(field.key()),
        unchecked.ask(() -> gate.options(field, submission.caseNumber())).stream()
            .map(option -> new Choice(option.value(), option.label()))
            .toList(),
        field.validate().get("min"),
        field.validate().get("max"),
        field.validate().get("maxLength"));
  }

  /** What a code is called does not depend on who reads it. */
  private Map<String, String> labels(FormField field, CaseNumber caseNumber) {
    return unchecked.ask(() -> gate.options(field, caseNumber)).stream()
        .collect(
            Collectors.toMap(
                FormOptions.Option::value, FormOptions.Option::label, (one, other) -> one));
  }
}
