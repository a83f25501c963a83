package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Persons;
import dk.hjemvej.casefile.Persons.Identity;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.casefile.Vault;
import dk.hjemvej.coordination.CapacityPlaces;
import dk.hjemvej.coordination.CapacitySettings;
import dk.hjemvej.coordination.Pool;
import dk.hjemvej.engine.cases.CaseLife;
import dk.hjemvej.engine.forms.FormValues;
import dk.hjemvej.scenario.support.Journey;
import dk.hjemvej.scenario.support.LifeEventHappens;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who left or was lost comes back without queuing anew, and nobody else loses anything by it. */
@PathwayTest
class ReEntryScenarioTest {

  private static final String CPR = "170504-1234";
  private static final Map<String, Object> TWENTY = with("birthDate", "2005-09-01");
  private static final String CONFIRM = "UserTask_ConfirmPlace";

  @Autowired private Pathway pathway;
  @Autowired private Journey journey;
  @Autowired private LifeEventHappens event;
  @Autowired private PassingTime time;
  @Autowired private CapacityPlaces places;
  @Autowired private CapacitySettings settings;
  @Autowired private SupportCases cases;
  @Autowired private CaseLife life;
  @Autowired private Persons persons;
  @Autowired private Vault vault;
  @Autowired private List<FormValues> formValues;

  @BeforeEach
  void a_monday_in_march() {
    time.startsAt("2026-03-02T10:00");
  }

  @AfterEach
  void never_more_people_than_places() {
    var use = places.use(Pool.COORDINATION);
    assertThat(use.used()).isLessThanOrEqualTo(use.capacity());
    assertThat(use.beyond()).isZero();
    places.resize(Pool.COORDINATION, settings.of(Pool.COORDINATION));
  }

  @Test
  void with_a_free_place_who_comes_back_gets_it_at_once_as_anybody() {
    wantedToStop();
    time.passesUntil("2026-04-01T10:00");
    journey.enrolled(CPR).isWaitingAt("UserTask_CoordinationMeeting").isNotAt(CONFIRM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-06-01T10:00", "2026-06-02T23:00"})
  void within_three_months_of_the_own_exit_one_stands_first_in_the_queue(String back) {
    wantedToStop();
    time.passesUntil(back);
    var holder = onlyPlaceTaken();
    var minor = waits(with("birthDate", "2009-01-01", "sleepsTonight", "NOWHERE"));
    var youth = journey.enrolled(CPR).isWaitingAt("UserTask_InformWaiting");
    assertThat(rankNote(youth)).contains("Genindtræden").contains("først i køen");
    assertThat(rankNote(minor)).isEmpty();

    leaves(holder);
    minor.isNotAt(CONFIRM);
    youth.isWaitingAt(CONFIRM).submits(CONFIRM, with("confirmed", "YES"));
    assertThat(places.holders(Pool.COORDINATION)).containsExactly(youth.caseNumber());
    leaves(youth);
    minor.isWaitingAt(CONFIRM);
  }

  @Test
  void on_the_day_after_the_three_months_one_waits_like_everybody() {
    wantedToStop();
    time.passesUntil("2026-06-03T00:00");
    var holder = onlyPlaceTaken();
    var earlier = waits(TWENTY);
    var youth = journey.enrolled(CPR);
    assertThat(rankNote(youth)).isEmpty();

    leaves(holder);
    youth.isNotAt(CONFIRM);
    earlier.isWaitingAt(CONFIRM);
  }

  @Test
  void who_came_back_in_time_stays_first_however_long_the_wait_is() {
    wantedToStop();
    time.passesUntil("2026-06-02T10:00");
    var holder = onlyPlaceTaken();
    var youth = journey.enrolled(CPR);
    time.passesUntil("2026-06-20T10:00");
    waits(with("birthDate", "2009-01-01", "sleepsTonight", "NOWHERE"));

    leaves(holder);
    youth.isWaitingAt(CONFIRM);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-31T10:00, 2026-04-30T23:00, true",
    "2026-01-31T10:00, 2026-05-01T00:00, false",
    "2025-11-30T23:30, 2026-02-28T23:59, true",
    "2025-11-30T23:30, 2026-03-01T00:00, false"
  })
  void months_are_months_of_the_calendar_in_copenhagen(String left, String back, boolean first) {
    time.startsAt(left);
    leftBefore(CPR, "LOST_CONTACT");
    time.passesUntil(back);
    onlyPlaceTaken();
    var youth = waits(TWENTY);
    isPerson(youth.caseNumber(), CPR);
    assertThat(rankNote(youth).isEmpty()).isNotEqualTo(first);
  }

  @Test
  void two_who_come_back_are_served_as_they_came_and_then_the_others_as_before() {
    leftBefore("010105-1234", "LOST_CONTACT");
    leftBefore("020205-1234", "WANTED_TO_STOP");
    var holder = onlyPlaceTaken();
    var calm = waits(TWENTY);
    var minor = waits(with("birthDate", "2009-01-01"));
    var first = comesBack("010105-1234", TWENTY);
    time.passesUntil("2026-03-03T10:00");
    var second =
        comesBack("020205-1234", with("birthDate", "2009-01-01", "sleepsTonight", "NOWHERE"));

    for (Walk next : List.of(first, second, minor, calm)) {
      leaves(holder);
      next.isWaitingAt(CONFIRM).submits(CONFIRM, with("confirmed", "YES"));
      holder = next;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"PURPOSE_FULLY_MET", "MOVED_MUNICIPALITY"})
  void who_left_in_another_way_waits_like_everybody(String outcome) {
    leftBefore(CPR, outcome);
    onlyPlaceTaken();
    assertThat(rankNote(comesBack(CPR, TWENTY))).isEmpty();
  }

  @Test
  void who_was_never_enrolled_waits_like_everybody() {
    CaseNumber street = cases.open("test");
    isPerson(street, CPR);
    life.close(street, "WANTED_TO_STOP", "TEST");
    onlyPlaceTaken();
    assertThat(rankNote(comesBack(CPR, TWENTY))).isEmpty();
  }

  private void wantedToStop() {
    var youth = journey.enrolled(CPR);
    event
        .to(youth, "wants-to-stop")
        .submits("UserTask_ClarifyWish", with("wishDecision", "CLOSE"))
        .hasEnded();
  }

  private void leftBefore(String cpr, String outcome) {
    CaseNumber former = cases.open("test");
    cases.supportBegins(former);
    isPerson(former, cpr);
    life.close(former, outcome, "TEST");
  }

  private Walk comesBack(String cpr, Map<String, Object> recordSays) {
    var youth = waits(recordSays);
    isPerson(youth.caseNumber(), cpr);
    return youth;
  }

  private void isPerson(CaseNumber caseNumber, String cpr) {
    vault.keep(caseNumber, "cpr", cpr);
    persons.register(
        caseNumber, new Identity(true, "Testine Prøvesen", LocalDate.of(2005, 9, 1), false));
  }

  private Walk waits(Map<String, Object> recordSays) {
    return pathway.startsCalled("authority-coordination", recordSays, Map.of());
  }

  private Walk onlyPlaceTaken() {
    places.resize(Pool.COORDINATION, 1);
    return waits(TWENTY);
  }

  private void leaves(Walk holder) {
    places.release(holder.caseNumber(), Pool.COORDINATION);
    time.settle();
  }

  private String rankNote(Walk youth) {
    return formValues.stream()
        .map(values -> values.of(youth.caseNumber()).get("rankNote"))
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
