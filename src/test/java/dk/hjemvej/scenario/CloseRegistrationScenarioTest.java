package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.scenario.support.Journey;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PathwayTest
class CloseRegistrationScenarioTest {

  @Autowired private Pathway pathway;
  @Autowired private Journey journey;
  @Autowired private PassingTime time;
  @Autowired private SupportCases cases;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void aMonday() {
    time.startsAt("2026-03-02T10:00");
  }

  @Test
  void a_case_opened_twice_is_closed_with_everything_that_ran_for_it() {
    var right = opens();
    var twice = opens();
    twice.isWaitingOnlyAt("UserTask_BuildContact", "UserTask_HandleCrisis");

    asksToClose(twice, "DUPLICATE", right);
    twice.isWaitingAt("UserTask_ApproveRegistrationClosing", "UserTask_BuildContact");

    twice.submits("UserTask_ApproveRegistrationClosing", with("approved", true));
    twice.hasPassed("EndEvent_RegistrationClosed").hasEnded();
    assertThat(row(twice))
        .containsEntry("status", "CLOSED")
        .containsEntry("outcome", "OTHER")
        .containsEntry("closed_as", "DUPLICATE");
    assertThat(cases.isOpen(right.caseNumber())).isTrue();
    right.isWaitingOnlyAt("UserTask_BuildContact", "UserTask_HandleCrisis");
  }

  @Test
  void without_the_team_leader_the_case_goes_on() {
    var youth = opens();
    asksToClose(youth, "WRONG", null);
    youth.submits("UserTask_ApproveRegistrationClosing", with("approved", false));
    youth
        .hasPassed("EndEvent_KeptOpen")
        .isWaitingOnlyAt("UserTask_BuildContact", "UserTask_HandleCrisis");
    assertThat(cases.isOpen(youth.caseNumber())).isTrue();
  }

  @Test
  void a_person_registered_by_mistake_may_be_registered_anew() {
    var mistaken = pathway.starts("support-pathway", "authority", with("entryRoute", "PRISON"));
    register(mistaken);
    asksToClose(mistaken, "WRONG", null);
    mistaken.submits("UserTask_ApproveRegistrationClosing", with("approved", true));
    mistaken.hasEnded();
    assertThat(row(mistaken)).containsEntry("closed_as", "WRONG");

    var right = pathway.starts("support-pathway", "authority", with("entryRoute", "PRISON"));
    register(right);
    right.isWaitingAt("UserTask_CollectConsent");
  }

  @Test
  void a_case_with_support_is_not_closed_as_a_mistake_but_handed_over() {
    var youth = journey.assignedToCti("310204-0005");
    asksToClose(youth, "WRONG", null);

    assertThatThrownBy(
            () -> youth.submits("UserTask_ApproveRegistrationClosing", with("approved", true)))
        .hasMessageContaining("kan kun afsluttes ved, at støtten overdrages");
    assertThat(cases.isOpen(youth.caseNumber())).isTrue();
    youth.submits("UserTask_ApproveRegistrationClosing", with("approved", false));
    youth.isWaitingAt("UserTask_PreCti");
  }

  @Test
  void a_case_is_not_its_own_duplicate_and_a_closed_one_cannot_be_closed_again() {
    var youth = opens();
    assertThatThrownBy(() -> asksToClose(youth, "DUPLICATE", youth))
        .hasMessageContaining("Den rigtige sag");

    asksToClose(youth, "WRONG", null);
    youth.submits("UserTask_ApproveRegistrationClosing", with("approved", true));
    assertThatThrownBy(() -> asksToClose(youth, "WRONG", null)).hasMessageContaining("Sagsnr.");
  }

  private Walk opens() {
    return pathway.starts(
        "street-outreach",
        "outreach",
        with("acuteDanger", true, "sleepsTonight", "SAFE", "wantsContact", "YES"));
  }

  private void asksToClose(Walk youth, String kind, Walk right) {
    Map<String, Object> said = with("caseNumber", youth.caseNumber().value(), "kind", kind);
    if (right != null) {
      said.put("otherCaseNumber", right.caseNumber().value());
    }
    pathway.starts("close-registration", "authority", said);
  }

  private static void register(Walk youth) {
    youth.submits(
        "UserTask_RegisterCitizen",
        with("cpr", "020304-1234", "birthDate", "2004-03-02", "actingMunicipalityClear", true));
  }

  private Map<String, Object> row(Walk youth) {
    return jdbc.sql("select * from support_case where case_number = :case")
        .param("case", youth.caseNumber().value())
        .query()
        .singleRow();
  }
}
