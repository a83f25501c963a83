package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.casefile.Persons;
import dk.hjemvej.casefile.Submission;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.engine.forms.Corrections;
import dk.hjemvej.intake.Consent;
import dk.hjemvej.intake.Consents;
import dk.hjemvej.intake.Partner;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PathwayTest
class IntakeScenarioTest {

  @Autowired private Pathway pathway;
  @Autowired private PassingTime time;
  @Autowired private SupportCases cases;
  @Autowired private Persons persons;
  @Autowired private Consents consents;
  @Autowired private JdbcTemplate template;
  @Autowired private Submissions submissions;
  @Autowired private Corrections corrections;
  @Autowired private IdentityService identity;

  @BeforeEach
  void aMonday() {
    time.startsAt("2026-03-02T10:00");
  }

  @Test
  void an_adult_with_everything_clear_is_enrolled_after_one_talk() {
    var youth = arrives();
    youth.isWaitingOnlyAt("UserTask_RegisterCitizen");
    register(youth);
    youth.isWaitingOnlyAt("UserTask_CollectConsent");
    consent(youth);
    youth.hasPassed("EndEvent_Enrolled").hasEnded();
    assertThat(youth.finalVariable("intake", "outcome")).isEqualTo("ENROLLED");
    assertThat(youth.finalVariable("intake", "caseOutcome")).isNull();
  }

  @Test
  void at_16_and_30_someone_else_takes_over_and_the_contact_is_kept_until_then() {
    var sixteen = arrives();
    register(sixteen, "birthDate", "2009-03-03");
    sixteen.isWaitingOnlyAt("UserTask_HandOverWarmly", "UserTask_NotifyMinor");
    sixteen.submits("UserTask_HandOverWarmly");
    sixteen.hasPassed("EndEvent_Referred").isWaitingOnlyAt("UserTask_NotifyMinor");
    assertThat(sixteen.finalVariable("intake", "outcome")).isEqualTo("REFERRED");
    assertThat(sixteen.finalVariable("intake", "caseOutcome")).isEqualTo("OTHER_TARGET_GROUP");

    var thirty = arrives();
    register(thirty, "birthDate", "1996-03-02");
    thirty.isWaitingOnlyAt("UserTask_HandOverWarmly");
  }

  @Test
  void at_17_18_and_29_the_person_is_enrolled() {
    var seventeen = arrives();
    register(seventeen, "birthDate", "2009-03-02");
    seventeen.isWaitingOnlyAt("UserTask_CollectConsent", "UserTask_NotifyMinor");
    assertThat(seventeen.variable("ageBand")).isEqualTo("MINOR_17");

    var eighteen = arrives();
    register(eighteen, "birthDate", "2008-03-02");
    eighteen.isWaitingOnlyAt("UserTask_CollectConsent");
    assertThat(eighteen.variable("ageBand")).isEqualTo("AGE_18_24");

    var twentyNine = arrives();
    register(twentyNine, "birthDate", "1996-03-03");
    twentyNine.isWaitingOnlyAt("UserTask_CollectConsent");
    assertThat(twentyNine.variable("ageBand")).isEqualTo("AGE_25_29");
  }

  @Test
  void a_no_from_custody_stops_nothing_for_a_17_year_old() {
    for (String answer : List.of("NO", "NOT_POSSIBLE")) {
      var youth = arrives();
      register(youth, "birthDate", "2008-10-01");
      consent(youth);
      youth.isWaitingAt("UserTask_CustodyConsent");
      assertThatThrownBy(
              () -> youth.submits("UserTask_CustodyConsent", with("childrenDepartment", false)))
          .hasMessageContaining("Børne- og ungemyndighed");
      youth.submits("UserTask_CustodyConsent", with("custodyConsent", answer));
      youth.hasPassed("EndEvent_Enrolled");
    }
  }

  @Test
  void refusing_to_share_anything_is_no_reason_to_refuse_help() {
    var youth = arrives();
    register(youth);
    consent(youth, "basisJobCentre", "NONE");
    youth.hasPassed("EndEvent_Enrolled");
  }

  @Test
  void what_is_consented_to_is_recorded_partner_by_partner() {
    var youth = arrives();
    register(youth);
    consent(
        youth,
        "basisJobCentre",
        "CONSENT",
        "scopeJobCentre",
        List.of("PLAN", "ECONOMY"),
        "validUntilJobCentre",
        "2026-12-31",
        "basisPsychiatry",
        "STATUTE");
    assertThat(consents.of(youth.caseNumber()))
        .hasSize(Partner.values().length)
        .contains(
            new Consent(
                Partner.JOB_CENTRE,
                Consent.Basis.CONSENT,
                List.of("PLAN", "ECONOMY"),
                LocalDate.of(2026, 12, 31)),
            new Consent(Partner.PSYCHIATRY, Consent.Basis.STATUTE, List.of(), null),
            new Consent(Partner.FAMILY, Consent.Basis.NONE, List.of(), null));
  }

  @Test
  void a_consent_needs_a_last_day_that_is_not_over() {
    var youth = arrives();
    register(youth);
    assertThatThrownBy(
            () -> consent(youth, "basisFamily", "CONSENT", "validUntilFamily", "2026-03-01"))
        .hasMessageContaining("Familieafdeling: Gyldigt til");
  }

  @Test
  void who_does_not_want_to_be_enrolled_is_offered_something_else_and_let_go() {
    var youth = arrives();
    register(youth);
    consent(youth, "wantsEnrolment", "NO");
    youth.hasPassed("EndEvent_Declined").hasEnded();
    assertThat(youth.finalVariable("intake", "outcome")).isEqualTo("DECLINED");
    assertThat(youth.finalVariable("intake", "caseOutcome")).isEqualTo("WANTED_TO_STOP");
    assertThat(youth.caseRecord().text("offeredInstead")).isNotBlank();
  }

  @Test
  void an_unclear_municipality_ends_nothing_until_another_one_has_said_yes() {
    var kept = arrives();
    register(kept, "actingMunicipalityClear", false);
    consent(kept);
    kept.isWaitingOnlyAt("UserTask_ClarifyMunicipality");
    kept.submits("UserTask_ClarifyMunicipality");
    kept.hasPassed("EndEvent_Enrolled").hasEnded();

    var taken = arrives();
    register(taken, "actingMunicipalityClear", false, "entryRoute", "SHELTER_110");
    consent(taken);
    taken.isWaitingOnlyAt("UserTask_ClarifyMunicipality", "UserTask_ShelterDetails");
    taken.submits("UserTask_ClarifyMunicipality", with("municipalityAccepted", true));
    taken.hasPassed("EndEvent_OtherMunicipality").hasEnded();
    assertThat(taken.finalVariable("intake", "outcome")).isEqualTo("OTHER_MUNICIPALITY");
    assertThat(taken.finalVariable("intake", "caseOutcome")).isEqualTo("REFERRED_ON");
  }

  @Test
  void a_17_year_old_in_a_shelter_with_an_unclear_municipality_has_three_tasks_at_once() {
    var youth = arrives();
    register(
        youth,
        "birthDate",
        "2008-10-01",
        "homelessnessType",
        "SHELTER_110",
        "actingMunicipalityClear",
        false);
    consent(youth);
    youth.isWaitingOnlyAt(
        "UserTask_ClarifyMunicipality",
        "UserTask_CustodyConsent",
        "UserTask_NotifyMinor",
        "UserTask_ShelterDetails");
    assertThatThrownBy(
            () ->
                youth.submits(
                    "UserTask_ShelterDetails",
                    with("firstAdmittedOn", "2026-02-20", "noticeReceivedOn", "2026-02-19")))
        .hasMessageContaining("Orientering modtaget");
    youth.submits("UserTask_ShelterDetails");
    youth.submits("UserTask_CustodyConsent");
    youth.hasNotPassed("EndEvent_Enrolled");
    youth.submits("UserTask_ClarifyMunicipality");
    youth.hasPassed("EndEvent_Enrolled").isWaitingOnlyAt("UserTask_NotifyMinor");
  }

  @Test
  void nowhere_to_sleep_is_worked_on_beside_the_papers() {
    var youth = arrives();
    register(youth, "sleepsTonight", "NOWHERE");
    youth.isWaitingOnlyAt("UserTask_CollectConsent", "UserTask_FindShelterTonight");
  }

  @Test
  void a_minor_notified_about_on_the_street_is_not_notified_about_again() {
    var youth =
        pathway.starts(
            "street-outreach",
            "outreach",
            with("estimatedAge", 17, "sleepsTonight", "SAFE", "wantsContact", "YES"));
    youth.submits("UserTask_BuildContact", with("contactResult", "MET", "readyForIntake", true));
    youth.submits("UserTask_NotifyMinor");
    register(youth, "birthDate", "2008-10-01");
    youth.isWaitingOnlyAt("UserTask_CollectConsent");
  }

  @Test
  void without_identification_the_person_is_enrolled_all_the_same() {
    var youth = arrives();
    Map<String, Object> answers = new HashMap<>(answers("identification", "UNKNOWN"));
    youth.submits("UserTask_RegisterCitizen", answers);
    consent(youth);
    youth.hasPassed("EndEvent_Enrolled");
    assertThat(persons.of(youth.caseNumber()).orElseThrow().maskedCpr()).isNull();
  }

  @Test
  void a_second_open_case_is_refused_and_named_until_the_first_is_closed() {
    var first = pathway.starts("support-pathway", "authority", with("entryRoute", "PRISON"));
    register(first, "cpr", "010104-1234");
    var second = pathway.starts("support-pathway", "authority", with("entryRoute", "PRISON"));
    assertThatThrownBy(() -> register(second, "cpr", "0101041234"))
        .hasMessageContaining("CPR-nummer")
        .hasMessageContaining(first.caseNumber().value());
    second.isWaitingOnlyAt("UserTask_RegisterCitizen");

    consent(first, "wantsEnrolment", "NO");
    assertThat(cases.isOpen(first.caseNumber())).isFalse();
    register(second, "cpr", "010104-1234");
    assertThat(persons.of(second.caseNumber()).orElseThrow().id())
        .isEqualTo(persons.of(first.caseNumber()).orElseThrow().id());
  }

  @Test
  void a_replacement_number_is_taken_and_what_cannot_be_a_number_is_refused() {
    var youth = arrives();
    assertThatThrownBy(() -> register(youth, "cpr", "321304-1234"))
        .hasMessageContaining("CPR-nummer");
    register(youth, "identification", "REPLACEMENT_CPR", "cpr", "610104-TAB1");
    assertThat(persons.of(youth.caseNumber()).orElseThrow().maskedCpr()).isEqualTo("610104-••••");
    assertThat(youth.caseRecord().text("cpr")).isEqualTo("610104-••••");
  }

  @Test
  void a_corrected_answer_corrects_who_the_person_is_and_what_they_allow() {
    var other = arrives();
    register(other, "cpr", "010104-2222");
    var youth = arrives();
    register(youth, "cpr", "010104-1111", "fullName", "Testperson Forkert");
    consent(youth, "basisFamily", "STATUTE");

    correct(youth, "UserTask_RegisterCitizen", with("fullName", "Testperson Rigtig"));
    assertThat(persons.of(youth.caseNumber()).orElseThrow().fullName())
        .isEqualTo("Testperson Rigtig");

    assertThatThrownBy(() -> correct(youth, "UserTask_RegisterCitizen", with("cpr", "010104-2222")))
        .hasMessageContaining(other.caseNumber().value());
    assertThat(persons.of(youth.caseNumber()).orElseThrow().fullName())
        .isEqualTo("Testperson Rigtig");

    correct(youth, "UserTask_RegisterCitizen", with("cpr", "020204-3333"));
    assertThat(persons.of(youth.caseNumber()).orElseThrow().maskedCpr()).isEqualTo("020204-••••");

    correct(youth, "UserTask_CollectConsent", with("basisFamily", "NONE"));
    assertThat(consents.of(youth.caseNumber()))
        .contains(new Consent(Partner.FAMILY, Consent.Basis.NONE, List.of(), null));
  }

  private void correct(Walk youth, String step, Map<String, Object> changes) {
    Submission newest =
        submissions.of(youth.caseNumber()).stream()
            .filter(submission -> submission.elementId().equals(step))
            .reduce((earlier, later) -> later)
            .orElseThrow();
    identity.setAuthenticatedUserId("authority");
    try {
      corrections.correct(newest, changes, "Skrevet forkert");
    } finally {
      identity.clearAuthentication();
    }
  }

  @Test
  void after_a_whole_intake_no_engine_table_knows_a_name_a_number_or_a_word_that_was_written() {
    var youth =
        pathway.starts(
            "street-outreach",
            "outreach",
            with(
                "alias", "Zebramand",
                "meetingPlace", "Zebragade 7",
                "acuteDanger", true,
                "sleepsTonight", "NOWHERE",
                "wantsContact", "YES",
                "remark", "Zebrabemærkning"));
    youth.submits("UserTask_HandleCrisis", with("action", "Zebrahandling", "riskCleared", true));
    youth.submits(
        "UserTask_BuildContact",
        with("contactResult", "MET", "readyForIntake", true, "birthDate", "1999-12-24"));
    register(
        youth,
        "cpr",
        "241299-ZEBR",
        "identification",
        "REPLACEMENT_CPR",
        "birthDate",
        "1999-12-24",
        "fullName",
        "Zebra Ågård",
        "municipality",
        "Zebrakøbing",
        "remark",
        "Zebranote");
    consent(youth, "remark", "Zebrasamtykke");

    for (String trace : List.of("zebr", "241299", "1999-12-24")) {
      assertThat(tracesIn("act\\_%", trace)).as("traces of %s", trace).isEmpty();
    }
    assertThat(tracesIn("submission", "zebra")).isNotEmpty();
    assertThat(tracesIn("submission", "241299-zebr")).isEmpty();
    assertThat(tracesIn("person", "zebra ågård")).isNotEmpty();
    assertThat(tracesIn("person", "241299zebr")).isEmpty();
  }

  /** Every column of the named tables that holds the word somewhere, bytes included. */
  private List<String> tracesIn(String tables, String word) {
    return template
        .queryForList(
            """
            select table_name, column_name, data_type from information_schema.columns
            where table_schema = 'public' and table_name like ?
            """,
            tables)
        .stream()
        .filter(column -> holds(column, word))
        .map(column -> column.get("table_name") + "." + column.get("column_name"))
        .toList();
  }

  private boolean holds(Map<String, Object> column, String word) {
    String text =
        "bytea".equals(column.get("data_type"))
            ? "encode(%s, 'escape')".formatted(column.get("column_name"))
            : "cast(%s as text)".formatted(column.get("column_name"));
    return template.queryForObject(
            "select count(*) from %s where lower(%s) like ?"
                .formatted(column.get("table_name"), text),
            Integer.class,
            "%" + word + "%")
        > 0;
  }

  private Walk arrives() {
    return pathway.startsCalled("intake", Map.of());
  }

  private void register(Walk youth, Object... said) {
    youth.submits("UserTask_RegisterCitizen", answers(said));
  }

  private static Map<String, Object> answers(Object... said) {
    Map<String, Object> answers =
        new HashMap<>(
            with(
                "birthDate", "2004-05-06",
                "entryRoute", "SELF_REFERRAL",
                "homelessnessType", "SOFA_SURFER",
                "sleepsTonight", "SAFE",
                "actingMunicipalityClear", true));
    answers.putAll(with(said));
    return answers;
  }

  private void consent(Walk youth, Object... said) {
    Map<String, Object> answers = new HashMap<>(with("wantsEnrolment", "YES"));
    for (Partner partner : Partner.values()) {
      answers.put(field(partner), "NONE");
    }
    answers.putAll(with(said));
    youth.submits("UserTask_CollectConsent", answers);
  }

  private static String field(Partner partner) {
    StringBuilder key = new StringBuilder("basis");
    for (String word : partner.name().split("_")) {
      key.append(word.charAt(0)).append(word.substring(1).toLowerCase());
    }
    return key.toString();
  }
}
