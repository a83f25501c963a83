package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.casefile.Restrictions;
import dk.hjemvej.engine.Inbox;
import dk.hjemvej.engine.Notice;
import dk.hjemvej.engine.Outbox;
import dk.hjemvej.scenario.support.Journey;
import dk.hjemvej.scenario.support.NothingLeft;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When a young person dies everything stops at once, wherever the case is; somebody asks us. */
@PathwayTest
class DeathScenarioTest {

  @Autowired private Pathway pathway;
  @Autowired private PassingTime time;
  @Autowired private Journey journey;
  @Autowired private SupportedCase supported;
  @Autowired private AcceptedHomeCase homes;
  @Autowired private NothingLeft nothingLeft;
  @Autowired private Restrictions restrictions;
  @Autowired private Inbox inbox;
  @Autowired private Outbox outbox;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void aMondayMorning() {
    time.startsAt("2026-03-02T10:00");
  }

  @Test
  void on_the_street_also_the_help_beside_the_contact_stops() {
    var youth =
        pathway.starts(
            "street-outreach",
            "outreach",
            with("acuteDanger", true, "sleepsTonight", "NOWHERE", "wantsContact", "YES"));
    youth.isWaitingAt("UserTask_HandleCrisis", "UserTask_FindShelterTonight");

    dies(youth);

    everythingHasStopped(youth);
  }

  @Test
  void during_the_intake() {
    var youth = journey.inIntake();
    dies(youth);
    everythingHasStopped(youth);
  }

  @Test
  void while_somebody_coordinates_and_looks_for_a_home() {
    var youth = journey.enrolled("170504-0001");
    dies(youth);
    everythingHasStopped(youth);
  }

  @Test
  void in_the_middle_of_a_phase_with_a_ladder_standing() {
    var youth = journey.inFirstPhase("170504-0002");
    time.passes(Period.ofMonths(4));
    assertThat(rows("escalation", youth)).isPositive();

    dies(youth);

    everythingHasStopped(youth);
  }

  @Test
  void while_a_handover_and_a_crisis_run() {
    var youth = supported.with("ICM");
    inbox.send(youth.caseNumber(), "EndRequested", Map.of());
    pathway.starts(
        "report-life-event",
        "icm",
        with("caseNumber", youth.caseNumber().value(), "lifeEvent", "crisis"));
    youth.isWaitingAt("UserTask_AgreeHandover", "UserTask_HandleCrisis");

    dies(youth);

    everythingHasStopped(youth);
  }

  @Test
  void a_home_nobody_has_moved_into_is_given_back() {
    var youth = supported.with("ICM");
    int home = homes.accepts(youth.caseNumber());

    dies(youth);

    assertThat(homes.homeState(home)).isEqualTo("FREE");
    everythingHasStopped(youth);
  }

  @Test
  void a_message_and_a_mail_that_have_not_left_never_leave() {
    var youth = supported.with("ICM");
    inbox.sendToCarrier(youth.caseNumber(), "NobodyWaitsForThis", Map.of());
    outbox.put(notice(youth, "before"));

    dies(youth);
    outbox.put(notice(youth, "after"));

    everythingHasStopped(youth);
    assertThat(
            jdbc.sql("select status from inbox where message = 'NobodyWaitsForThis'")
                .query(String.class)
                .single())
        .isEqualTo("UNDELIVERABLE");
    assertThat(
            jdbc.sql("select state from notice where subject = 'PHASE'").query(String.class).list())
        .isEqualTo(List.of("WITHDRAWN"));
  }

  @Test
  void the_leader_talks_with_those_who_knew_the_young_person_though_the_case_is_closed() {
    var youth = supported.with("ICM");
    dies(youth);

    youth.submitsAs("leader", "UserTask_Debrief", with("debriefNote", "Mindestund på torsdag"));

    youth.hasPassed("EndEvent_Debriefed").hasEnded();
    assertThat(youth.caseRecord().text("debriefNote")).isEqualTo("Mindestund på torsdag");
    nothingLeft.of(youth);
  }

  @Test
  void it_must_be_certain_and_is_told_once() {
    var youth = supported.with("ICM");
    assertThatThrownBy(() -> tells(youth, false)).hasMessageContaining("Dødsfaldet er bekræftet");
    assertThatThrownBy(() -> tells(youth, true, "HF-2026-999999"))
        .hasMessageContaining("Skriv sagsnummeret igen");
    youth.isWaitingAt("UserTask_IcmPlan");
    dies(youth);
    assertThatThrownBy(() -> dies(youth)).hasMessageContaining("Sagsnr.");
    assertThat(youth.tasks("UserTask_Debrief")).hasSize(1);
  }

  private void dies(Walk youth) {
    tells(youth, true);
  }

  private void tells(Walk youth, boolean confirmed) {
    tells(youth, confirmed, youth.caseNumber().value());
  }

  private void tells(Walk youth, boolean confirmed, String typed) {
    pathway.starts(
        "report-death",
        "outreach",
        with(
            "caseNumber",
            youth.caseNumber().value(),
            "caseNumberAgain",
            typed,
            "deathConfirmed",
            confirmed));
  }

  private void everythingHasStopped(Walk youth) {
    youth.hasPassed("EndEvent_Deceased").isWaitingOnlyAt("UserTask_Debrief");
    nothingLeft.of(youth);
    assertThat(restrictions.isRestricted(youth.caseNumber())).isTrue();
    assertThat(
            jdbc.sql("select outcome from support_case where case_number = :case")
                .param("case", youth.caseNumber().value())
                .query(String.class)
                .single())
        .isEqualTo("DECEASED");
    time.passes(Period.ofYears(1));
    youth.isWaitingOnlyAt("UserTask_Debrief");
    nothingLeft.of(youth);
  }

  private int rows(String table, Walk youth) {
    return jdbc.sql("select count(*) from %s where case_number = :case".formatted(table))
        .param("case", youth.caseNumber().value())
        .query(Integer.class)
        .single();
  }

  private static Notice notice(Walk youth, String occasion) {
    return new Notice(
        youth.caseNumber(),
        "PHASE",
        occasion,
        1,
        new Notice.Recipient.Worker("icm"),
        "Fase",
        LocalDate.of(2026, 3, 9),
        null);
  }
}
