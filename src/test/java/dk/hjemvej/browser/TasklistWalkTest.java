package dk.hjemvej.browser;

import static dk.hjemvej.browser.Tasklist.MINE;
import static dk.hjemvej.browser.Tasklist.MY_GROUPS;
import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.WebTest;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebTest
class TasklistWalkTest {

  /** 31 February: a number nobody can have. */
  private static final String CPR = "310204-0001";

  private static final LocalDate ENROLLED = LocalDate.of(2026, 3, 2);

  private static final Map<String, Object> MET_ON_THE_STREET =
      with(
          "alias", "Testine",
          "channel", "Gadesoverbussen",
          "sleepsTonight", "Sikkert sted",
          "homelessnessType", "Sofasurfer",
          "wantsContact", "Ja");

  @RegisterExtension static final People PEOPLE = new People();

  @LocalServerPort private int port;
  @Autowired private ProcessEngine engine;
  @Autowired private CivilTime civilTime;
  @Autowired private PassingTime time;
  @Autowired private Pathway pathway;

  @BeforeEach
  void onAMondayInMarch() {
    time.startsAt("2026-03-02T14:45");
  }

  @Test
  void a_young_person_is_walked_from_the_street_into_the_second_phase_of_cti() {
    screenOf("outreach")
        .starts("Opsøgende kontakt")
        .answers(MET_ON_THE_STREET)
        .answersTheRest()
        .sends();
    does("outreach", "Opbyg kontakt", with("contactResult", "Truffet", "readyForIntake", true));

    does(
        "authority",
        "Indskriv borger",
        with(
            "identification", "CPR",
            "cpr", CPR,
            "birthDate", LocalDate.of(2004, 5, 17),
            "fullName", "Testine Prøvesen",
            "protectedIdentity", "Nej",
            "entryRoute", "Gaden",
            "interpreter", "Nej",
            "sleepsTonight", "Sikkert sted",
            "actingMunicipalityClear", true));
    does("authority", "Indhent samtykke", with("wantsEnrolment", "Ja"));
    does("authority", "Giv foreløbig støtte", with());
    does("authority", "Sikr økonomi", with());
    does("authority", "Hold koordineringsmøde", with("citizenAttended", "Ja"));
    does("authority", "Tilbyd handleplan", with("citizenWants", "Nej"));
    does(
        "authority",
        "Afklar målgruppe",
        with(
            "complexity", "Mellem",
            "useOfServices", "I høj grad",
            "needDuration", "Kort overgang",
            "nineMonthPrognosis", "Klarer sig"));
    does(
        "authority",
        "Træf afgørelse om metode",
        with("chosenMethod", "CTI", "grant", "Bevilget", "legalBasis", "SEL § 85 a"));
    does("leader", "Tildel medarbejder", with("worker", "CTI-medarbejder "));
    does("authority", "Hold trepartssamtale", with());

    assertThat(screenOf("cti").looksAt(MINE)).containsExactly("Forbered CTI med borger");
    doesOwn(
        "cti",
        "Forbered CTI med borger",
        with("ctiDecision", "Ja, vi er enige om at begynde", "phase1StartBasis", "Indflytning"));
    doesOwn("cti", "Lav faseplan med borger", with("focusAreas", 1));
    doesOwn("cti", "Kortlæg netværk", with());
    doesOwn("cti", "Kontakt borger", with("contactResult", "Truffet", "note", "Drak kaffe"));
    assertThat(screenOf("cti").looksAt(MINE)).containsExactly("Kontakt borger");

    time.passes(Period.ofMonths(3));
    doesOwn(
        "cti",
        "Afslut fase",
        with("movedInOn", ENROLLED, "phaseStatus", "Opfyldt", "phaseDecision", "Næste fase"));
    Tasklist cti = screenOf("cti");
    assertThat(cti.looksAt(MINE)).contains("Lav faseplan med borger");
    cti.opens(MINE, "Lav faseplan med borger");
    assertThat(cti.readsTheCase()).contains("Indskriv borger").contains("Kortlæg netværk");
    hasNoCpr(cti);
  }

  @Test
  void a_wrong_answer_is_refused_in_danish_and_nothing_that_was_typed_is_lost() {
    streetCase();
    TaskForm form = screenOf("outreach").opens(MY_GROUPS, "Opbyg kontakt");
    form.answers(
        with(
            "contactResult", "Truffet",
            "nextContactOn", ENROLLED.minusDays(1),
            "remark", "Vi mødtes ved stationen"));

    String refusal = form.isRefused();

    assertThat(refusal).contains("Næste aftale").contains("må ikke ligge i fortiden");
    assertThat(form.typed("remark")).isEqualTo("Vi mødtes ved stationen");
    form.answers(with("nextContactOn", ENROLLED.plusDays(2))).sends();
    time.settle();
  }

  @Test
  void everybody_sees_the_tasks_and_the_beginnings_of_the_own_groups_only() {
    streetCase();

    assertThat(screenOf("outreach").looksAt(MY_GROUPS)).containsExactly("Opbyg kontakt");
    assertThat(screenOf("cti").looksAt(MY_GROUPS)).isEmpty();
    assertThat(screenOf("authority").looksAt(MY_GROUPS)).isEmpty();
    assertThat(screenOf("outreach").startForms()).contains("Opsøgende kontakt", "Støtteforløb");
    assertThat(screenOf("cti").startForms())
        .contains("Registrér kontakt")
        .doesNotContain("Opsøgende kontakt", "Støtteforløb");
  }

  @Test
  void tasklist_speaks_danish() {
    streetCase();
    Tasklist screen = screenOf("outreach");
    screen.opens(MY_GROUPS, "Opbyg kontakt");

    PlaywrightAssertions.assertThat(screen.page().locator("html")).hasAttribute("lang", "da");
    assertThat(screen.text())
        .contains("Mine opgaver", "Start forløb", "Skema", "Beskrivelse", "Afslut opgave")
        .doesNotContain("Select", "mm/dd/yyyy", "Create task", "Opret opgave", "Complete", "Claim");
  }

  private void streetCase() {
    pathway.starts(
        "street-outreach",
        "outreach",
        with("wantsContact", "YES", "acuteDanger", false, "sleepsTonight", "SAFE"));
  }

  private void does(String user, String task, Map<String, Object> said) {
    does(user, MY_GROUPS, task, said);
  }

  private void doesOwn(String user, String task, Map<String, Object> said) {
    does(user, MINE, task, said);
  }

  /**
   * Opens a task from a list, fills in its form and sends it; afterwards nobody can read the CPR.
   */
  private void does(String user, String list, String task, Map<String, Object> said) {
    Tasklist screen = screenOf(user);
    TaskForm form = screen.opens(list, task);
    assertThat(form.text()).contains("Sag HF-2026-");
    hasNoCpr(screen);
    form.answers(said).answersTheRest().sends();
    time.settle();
    hasNoCpr(screen);
  }

  private void hasNoCpr(Tasklist screen) {
    assertThat(screen.text()).doesNotContain(CPR, CPR.replace("-", ""));
  }

  private Tasklist screenOf(String user) {
    return PEOPLE.at(user, "http://127.0.0.1:" + port, engine.getName(), civilTime::today);
  }
}
