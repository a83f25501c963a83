package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Persons;
import dk.hjemvej.casefile.Persons.Identity;
import dk.hjemvej.casefile.Risks;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.casefile.Vault;
import dk.hjemvej.coordination.CapacityPlaces;
import dk.hjemvej.coordination.CapacitySettings;
import dk.hjemvej.coordination.Pool;
import dk.hjemvej.engine.forms.FormValues;
import dk.hjemvej.outreach.TakenOver;
import dk.hjemvej.scenario.support.LifeEventHappens;
import dk.hjemvej.scenario.support.NothingLeft;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The team on the street goes on where the support has lost contact: nobody falls between. */
@PathwayTest
class TakenOverScenarioTest {

  private static final String CPR = "170504-1234";
  private static final String ACCEPT = "UserTask_AcceptOutreach";
  private static final String DECIDE = "UserTask_DecideSupport";
  private static final String BUILD = "UserTask_BuildContact";

  @Autowired private SupportedCase supported;
  @Autowired private LifeEventHappens event;
  @Autowired private Pathway pathway;
  @Autowired private NothingLeft nothingLeft;
  @Autowired private PassingTime time;
  @Autowired private CivilTime civil;
  @Autowired private SupportCases cases;
  @Autowired private Persons persons;
  @Autowired private Vault vault;
  @Autowired private Risks risks;
  @Autowired private TakenOver takenOver;
  @Autowired private CapacityPlaces places;
  @Autowired private CapacitySettings settings;
  @Autowired private List<FormValues> formValues;
  @Autowired private RuntimeService runtime;

  private Walk former;

  /** Last met on the 2nd of March; the leader asks the team four weeks after the silence. */
  @BeforeEach
  void isLost() {
    time.startsAt("2026-03-02T10:00");
    former = supported.with("ICM");
    isPerson(former.caseNumber());
    former.submits("UserTask_ContactCitizen", met());
    time.passesUntil("2026-03-03T10:00");
    event.to(former, "lost-contact");
    time.passesUntil("2026-03-31T10:00");
    former.submits("UserTask_LostContactDecision", with("lostContactDecision", "TO_OUTREACH"));
  }

  @Test
  void with_the_end_of_the_case_the_team_has_a_new_one_about_the_same_person() {
    former.submitsAs("outreach", ACCEPT, with("outreachAccepted", "YES"));
    assertThat(streetContacts()).as("not before the decision").isEmpty();
    former.submits(DECIDE, with("supportDecision", "END")).hasEnded();
    nothingLeft.of(former);

    Walk street = streetContact();
    street
        .hasPassed("StartEvent_SearchTakenOver", "ServiceTask_RecallContact")
        .isWaitingOnlyAt(BUILD);
    assertThat(takenOver.formerOf(street.caseNumber())).contains(former.caseNumber());
    assertThat(persons.of(street.caseNumber())).isEqualTo(persons.of(former.caseNumber()));
    assertThat(cases.openCases()).containsExactly(street.caseNumber());
    assertThat(civil.civilDate(street.task(BUILD).getDueDate().toInstant()))
        .as("the next evening of the bus, a Wednesday")
        .hasToString("2026-04-01");
  }

  @Test
  void the_form_says_what_the_team_needs_and_the_record_what_a_first_meeting_would() {
    goesToTheTeam();
    Walk street = streetContact();
    assertThat(street.caseRecord().text("alias")).isEqualTo("TP");
    assertThat(street.caseRecord().text("wantsContact")).isEqualTo("MAYBE");
    assertThat(formerContact(street))
        .contains(former.caseNumber().value())
        .contains("Sidst truffet: den 2. marts 2026 (Telefon)")
        .doesNotContain("Testine");
  }

  @Test
  void the_silence_of_the_street_counts_from_here() {
    goesToTheTeam();
    Walk street = streetContact();
    time.passesUntil("2026-04-30T23:59:58");
    street.isNotAt("UserTask_DecideOutreach");
    time.passesUntil("2026-05-01T00:00");
    street.isWaitingOnlyAt("UserTask_DecideOutreach");
    street.submits("UserTask_DecideOutreach", with("outreachDecision", "PAUSE")).hasEnded();
    assertThat(street.finalVariable("street-outreach", "caseOutcome")).isEqualTo("LOST_CONTACT");
  }

  @Test
  void who_is_found_is_enrolled_in_the_new_case_and_stands_first_in_the_queue() {
    goesToTheTeam();
    Walk street = streetContact();
    try {
      places.resize(Pool.COORDINATION, 1);
      Walk holder = pathway.startsCalled("authority-coordination", Map.of());
      Walk earlier = pathway.startsCalled("authority-coordination", Map.of());
      street
          .submits(BUILD, with("contactResult", "MET", "readyForIntake", true))
          .submits(
              "UserTask_RegisterCitizen",
              with(
                  "identification", "CPR",
                  "cpr", CPR,
                  "birthDate", "2004-05-17",
                  "fullName", "Testine Prøvesen",
                  "protectedIdentity", "NO",
                  "entryRoute", "STREET",
                  "interpreter", "NO",
                  "actingMunicipalityClear", true))
          .submits("UserTask_CollectConsent", with("wantsEnrolment", "YES"))
          .isWaitingAt("UserTask_InformWaiting");

      places.release(holder.caseNumber(), Pool.COORDINATION);
      time.settle();
      street.isWaitingAt("UserTask_ConfirmPlace");
      earlier.isNotAt("UserTask_ConfirmPlace");
    } finally {
      places.resize(Pool.COORDINATION, settings.of(Pool.COORDINATION));
    }
  }

  @Test
  void a_high_risk_goes_along() {
    risks.raise(former.caseNumber());
    goesToTheTeam();
    assertThat(risks.isHigh(streetContact().caseNumber())).isTrue();
    assertThat(risks.isHigh(former.caseNumber())).isFalse();
  }

  @Test
  void without_a_yes_of_both_no_street_contact_begins() {
    former.submits(ACCEPT, with("outreachAccepted", "NO"));
    assertThat(streetContacts()).isEmpty();
    time.passesUntil("2026-04-28T00:00");
    former
        .submits("UserTask_LostContactDecision", with("lostContactDecision", "TO_OUTREACH"))
        .submits(ACCEPT, with("outreachAccepted", "YES"))
        .submits(DECIDE, with("supportDecision", "CONTINUE"))
        .isRunning();
    assertThat(streetContacts()).isEmpty();
    assertThat(cases.openCases()).containsExactly(former.caseNumber());
  }

  private void goesToTheTeam() {
    former
        .submits(ACCEPT, with("outreachAccepted", "YES"))
        .submits(DECIDE, with("supportDecision", "END"))
        .hasEnded();
  }

  private Walk streetContact() {
    assertThat(streetContacts()).as("exactly one").hasSize(1);
    return pathway.walk(streetContacts().get(0));
  }

  private List<CaseNumber> streetContacts() {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey("street-outreach")
        .rootProcessInstances()
        .list()
        .stream()
        .map(instance -> CaseNumber.of(instance.getBusinessKey()))
        .toList();
  }

  private String formerContact(Walk youth) {
    return formValues.stream()
        .map(values -> values.of(youth.caseNumber()).get("formerContact"))
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private void isPerson(CaseNumber caseNumber) {
    vault.keep(caseNumber, "cpr", CPR);
    persons.register(
        caseNumber, new Identity(true, "Testine Prøvesen", LocalDate.of(2004, 5, 17), false));
  }

  private static Map<String, Object> met() {
    return with("contactResult", "MET", "withWhom", List.of("CITIZEN"), "contactForm", "PHONE");
  }
}
