package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.casefile.Submission;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.forms.Corrections;
import dk.hjemvej.intake.Consent;
import dk.hjemvej.intake.Consent.Basis;
import dk.hjemvej.intake.Consents;
import dk.hjemvej.intake.Enrolment;
import dk.hjemvej.intake.Partner;
import dk.hjemvej.intake.Sharing;
import dk.hjemvej.scenario.support.Journey;
import dk.hjemvej.scenario.support.LifeEventHappens;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who takes a consent back is no longer talked about with that partner, and still helped. */
@PathwayTest
class ConsentWithdrawnScenarioTest {

  private static final String WITHDRAW = "UserTask_WithdrawConsent";

  @Autowired private Journey journey;
  @Autowired private Pathway pathway;
  @Autowired private Corrections corrections;
  @Autowired private LifeEventHappens event;
  @Autowired private PassingTime time;
  @Autowired private Consents consents;
  @Autowired private Sharing sharing;
  @Autowired private Enrolment enrolment;
  @Autowired private Submissions submissions;
  @Autowired private IdentityService identity;
  @Autowired private JdbcClient jdbc;

  private Walk youth;

  @BeforeEach
  void allowedTheJobCentreAndPsychiatry() {
    time.startsAt("2026-03-02T10:00");
    youth = journey.inIntake();
    youth.submits(
        "UserTask_RegisterCitizen",
        with(
            "identification", "CPR",
            "birthDate", "2004-05-17",
            "entryRoute", "STREET",
            "sleepsTonight", "SAFE",
            "protectedIdentity", "NO",
            "actingMunicipalityClear", true));
    Map<String, Object> said = with("wantsEnrolment", "YES");
    for (Partner partner : Partner.values()) {
      said.put(field("basis", partner), "NONE");
    }
    for (Partner partner : List.of(Partner.JOB_CENTRE, Partner.PSYCHIATRY)) {
      said.put(field("basis", partner), "CONSENT");
      said.put(field("validUntil", partner), "2026-09-01");
    }
    said.put("basisBenefitsOffice", "STATUTE");
    youth.submits("UserTask_CollectConsent", said);
    event.to(youth, "consent-withdrawn");
    youth.isWaitingAt(WITHDRAW);
  }

  @Test
  void sharing_with_that_partner_stops_at_once_and_only_with_that_one() {
    assertThat(sharing.onConsent(youth.caseNumber()))
        .containsExactly(Partner.JOB_CENTRE, Partner.PSYCHIATRY);
    withdraws(List.of("JOB_CENTRE"));
    assertThat(sharing.onConsent(youth.caseNumber())).containsExactly(Partner.PSYCHIATRY);
    assertThat(sharing.withdrawn(youth.caseNumber())).containsExactly(Partner.JOB_CENTRE);

    youth.isWaitingAt("UserTask_ReplanConsent").isNotAt(WITHDRAW);
    youth.submits("UserTask_ReplanConsent");
    youth.hasPassed("EndEvent_Replanned").isNotAt("UserTask_ReplanConsent").isRunning();
  }

  @Test
  void what_the_law_is_the_ground_for_goes_on_and_nothing_is_deleted() {
    int before = rows();
    withdraws(List.of("JOB_CENTRE", "BENEFITS_OFFICE"));
    assertThat(consents.of(youth.caseNumber()))
        .filteredOn(consent -> consent.basis() == Basis.STATUTE)
        .extracting(Consent::partner)
        .containsExactly(Partner.BENEFITS_OFFICE);
    assertThat(sharing.withdrawn(youth.caseNumber())).containsExactly(Partner.JOB_CENTRE);
    assertThat(rows()).isEqualTo(before + 1);
  }

  @Test
  void a_consent_that_was_never_given_cannot_be_withdrawn() {
    assertThatThrownBy(() -> withdraws(List.of("BENEFITS_OFFICE")))
        .hasMessageContaining("Hvem skal vi ikke længere dele med?");
    assertThatThrownBy(() -> withdraws(List.of())).hasMessageContaining("dele med");
    youth.isWaitingAt(WITHDRAW);
  }

  @Test
  void a_correction_of_the_old_form_gives_nothing_back() {
    withdraws(List.of("JOB_CENTRE"));
    enrolment.corrected(
        youth.caseNumber(),
        "UserTask_CollectConsent",
        submissions.latest(youth.caseNumber(), "UserTask_CollectConsent"));
    assertThat(sharing.onConsent(youth.caseNumber())).containsExactly(Partner.PSYCHIATRY);
  }

  @Test
  void a_consent_that_was_withdrawn_can_be_given_again_and_what_was_said_before_stays() {
    withdraws(List.of("JOB_CENTRE"));
    int before = rows();
    Walk given = gives(List.of("JOB_CENTRE", "DROP_IN"), "2026-12-01");

    given.hasPassed("EndEvent_ConsentStands").isRunning();
    assertThat(sharing.onConsent(youth.caseNumber()))
        .containsExactly(Partner.JOB_CENTRE, Partner.PSYCHIATRY, Partner.DROP_IN);
    assertThat(sharing.withdrawn(youth.caseNumber())).isEmpty();
    assertThat(rows()).isEqualTo(before + 2);
    assertThat(
            jdbc.sql(
                    """
                    select basis || coalesce(given_how, '') from consent
                    where partner = 'JOB_CENTRE' order by id
                    """)
                .query(String.class)
                .list())
        .containsExactly("CONSENT", "NONE", "CONSENTSPOKEN");
  }

  @Test
  void a_consent_given_again_counts_until_its_own_last_day_and_can_be_withdrawn_again() {
    withdraws(List.of("JOB_CENTRE", "PSYCHIATRY"));
    gives(List.of("JOB_CENTRE"), "2026-03-20");
    time.passesUntil("2026-03-20T23:00");
    assertThat(sharing.onConsent(youth.caseNumber())).containsExactly(Partner.JOB_CENTRE);
    time.passesUntil("2026-03-21T00:00");
    assertThat(sharing.onConsent(youth.caseNumber())).isEmpty();

    gives(List.of("JOB_CENTRE"), "2026-12-01");
    sharing.stop(youth.caseNumber(), List.of(Partner.JOB_CENTRE));
    assertThat(sharing.withdrawn(youth.caseNumber()))
        .containsExactly(Partner.JOB_CENTRE, Partner.PSYCHIATRY);
  }

  @Test
  void where_the_law_is_the_ground_no_consent_takes_its_place() {
    assertThatThrownBy(() -> gives(List.of("JOB_CENTRE", "BENEFITS_OFFICE"), "2026-12-01"))
        .hasMessageContaining("loven giver allerede grundlag for at dele med Ydelsesafdelingen");
    assertThat(sharing.onConsent(youth.caseNumber()))
        .containsExactly(Partner.JOB_CENTRE, Partner.PSYCHIATRY);
  }

  @Test
  void before_the_enrolment_has_asked_nothing_can_be_given() {
    Walk another = journey.inIntake();
    assertThatThrownBy(
            () -> starts(another, "register-consent", List.of("JOB_CENTRE"), "2026-12-01"))
        .hasMessageContaining("først indhentet ved indskrivningen");
  }

  @Test
  void a_correction_of_the_old_form_takes_back_nothing_that_was_given_since() {
    gives(List.of("DROP_IN"), "2026-12-01");
    enrolment.corrected(
        youth.caseNumber(),
        "UserTask_CollectConsent",
        submissions.latest(youth.caseNumber(), "UserTask_CollectConsent"));
    assertThat(sharing.onConsent(youth.caseNumber())).contains(Partner.DROP_IN);
  }

  @Test
  void a_consent_is_not_corrected_but_said_anew_and_a_remark_beside_it_may_be_corrected() {
    gives(List.of("DROP_IN"), "2026-12-01");
    Submission said = submissions.newest(youth.caseNumber(), "StartEvent_ConsentGiven");
    corrects(said, with("remark", "Sagt på gaden"));

    Submission now = submissions.newest(youth.caseNumber(), "StartEvent_ConsentGiven");
    assertThatThrownBy(() -> corrects(now, with("consentUntil", "2027-12-01")))
        .hasMessageContaining("Et samtykke bliver ikke rettet");
  }

  @Test
  void a_consent_counts_until_its_last_day() {
    time.passesUntil("2026-09-01T23:00");
    assertThat(sharing.onConsent(youth.caseNumber())).hasSize(2);
    time.passesUntil("2026-09-02T00:00");
    assertThat(sharing.onConsent(youth.caseNumber())).isEmpty();
  }

  private void withdraws(List<String> partners) {
    youth.submits(WITHDRAW, with("withdrawnPartners", partners));
  }

  private Walk gives(List<String> partners, String until) {
    return starts(youth, "register-consent", partners, until);
  }

  private Walk starts(Walk whose, String process, List<String> partners, String until) {
    return pathway.starts(
        process,
        "cti",
        with(
            "caseNumber",
            whose.caseNumber().value(),
            "consentGivenTo",
            partners,
            "consentScope",
            List.of("PLAN"),
            "consentUntil",
            until,
            "consentGivenHow",
            "SPOKEN"));
  }

  private void corrects(Submission wrong, Map<String, Object> changes) {
    identity.setAuthenticatedUserId("cti");
    try {
      corrections.correct(wrong, changes, "Skrevet forkert");
    } finally {
      identity.clearAuthentication();
    }
  }

  private int rows() {
    return jdbc.sql("select count(*) from consent").query(Integer.class).single();
  }

  private static String field(String question, Partner partner) {
    StringBuilder name = new StringBuilder(question);
    for (String word : partner.name().split("_")) {
      name.append(word.charAt(0)).append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
    }
    return name.toString();
  }
}
