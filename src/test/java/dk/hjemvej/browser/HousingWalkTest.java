package dk.hjemvej.browser;

import static dk.hjemvej.browser.Tasklist.MY_GROUPS;
import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.housing.Home;
import dk.hjemvej.housing.HousingReferrals;
import dk.hjemvej.housing.Vacancies;
import dk.hjemvej.scenario.support.Journey;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Walk;
import dk.hjemvej.scenario.support.WebTest;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A coordinator's way on the screen: from a vacancy somebody reports to a young person's home. */
@WebTest
class HousingWalkTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  @RegisterExtension static final People PEOPLE = new People();

  @LocalServerPort private int port;
  @Autowired private ProcessEngine engine;
  @Autowired private CivilTime civilTime;
  @Autowired private PassingTime time;
  @Autowired private Journey journey;
  @Autowired private Vacancies vacancies;
  @Autowired private HousingReferrals referrals;

  @Test
  void a_young_person_is_walked_from_the_registration_into_a_furnished_home() {
    time.startsAt("2026-03-02T14:45");
    Walk youth = journey.enrolled("310204-0041");
    youth.submits("UserTask_SecureIncome", with("benefit", "CASH_BENEFIT"));

    registers("Opfundetvej 7, 2. tv.", 2_950);
    registers("Opfundetvej 9, 1. th.", 3_450);
    does("Skriv borger op til bolig", with("associations", 1));
    does(
        "Søg boligsocial anvisning",
        with(
            "housingSource",
            "25 %-reglen",
            "household",
            1,
            "maxRent",
            4_000,
            "canMeetStudyRequirement",
            "Nej"));
    TaskForm decision = screen().opens(MY_GROUPS, "Behandl afgørelse fra anvisning");
    decision.answers(with("allocationResult", "Afslag", "decidedOn", TODAY, "journalised", true));
    assertThat(decision.isKept()).containsExactly("reason", "complaintGuidanceGiven");
    decision.answers(with("allocationResult", "Godkendt")).sends();
    time.settle();

    TaskForm offer = screen().opens(MY_GROUPS, "Forelæg boligtilbud for borger");
    assertThat(offer.text())
        .contains("Opfundetvej 7, 2. tv.", "2.950 kr.", "Hvorfor netop den")
        .contains("Husleje over loftet")
        .doesNotContain("Opfundetvej 9");
    offer.answers(with("answer", "Accepteret")).answersTheRest().sends();
    time.settle();

    does("Læg boligbudget", with("budgetHolds", "Budgettet holder"));
    does("Søg flytte- og etableringshjælp", with());
    TaskForm lease = screen().opens(MY_GROUPS, "Få lejekontrakten på plads");
    lease
        .answers(
            with(
                "leaseResult",
                "Ja",
                "leaseSignedOn",
                TODAY,
                "moveInOn",
                TODAY.minusDays(1),
                "housingBenefitApplied",
                "Ja"))
        .answersTheRest();
    assertThat(lease.isRefused())
        .contains("Indflytningsdato")
        .contains("kan ikke flytte ind, før lejeaftalen er underskrevet");
    lease.answers(with("moveInOn", TODAY)).sends();
    time.settle();

    screen().page().setViewportSize(1_440, 500);
    TaskForm furnishing = screen().opens(MY_GROUPS, "Gør boligen klar");
    assertThat(furnishing.isKept()).contains("bed", "stove");
    furnishing.answersTheRest().sends();
    screen().page().setViewportSize(1_440, 900);
    time.settle();
    does("Bekræft indflytning", with("moveInResult", "Ja"));

    assertThat(referrals.current(youth.caseNumber()).movedInOn()).isEqualTo(TODAY);
    assertThat(vacancies.onOffer())
        .extracting(Home::address)
        .containsExactly("Opfundetvej 9, 1. th.");
    youth.hasPassed("EndEvent_MovedIn");

    TaskForm gone = screen().starts("Tag bolig ud");
    gone.answers(with("home", "Opfundetvej 9", "withdrawReason", "Andet"));
    assertThat(gone.isKept()).containsExactly("otherReason");
    gone.answers(with("withdrawReason", "Kan ikke bebos")).sends();
    time.settle();
    assertThat(vacancies.onOffer()).isEmpty();
  }

  private void registers(String address, int rent) {
    screen()
        .starts("Registrér ledig bolig")
        .answers(
            with(
                "housingSource",
                "25 %-reglen",
                "landlord",
                "Boligselskabet Prøvehjem",
                "address",
                address,
                "area",
                "Valby",
                "rent",
                rent,
                "sizeM2",
                48,
                "rooms",
                2,
                "studyRequirement",
                "Nej",
                "availableFrom",
                TODAY.plusDays(14),
                "allocationRight",
                "Ja"))
        .answersTheRest()
        .sends();
    time.settle();
  }

  private void does(String task, Map<String, Object> said) {
    TaskForm form = screen().opens(MY_GROUPS, task);
    assertThat(form.text()).contains("Sag HF-2026-");
    form.answers(said).answersTheRest().sends();
    time.settle();
  }

  private Tasklist screen() {
    return PEOPLE.at("housing", "http://127.0.0.1:" + port, engine.getName(), civilTime::today);
  }
}
