package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Endings;
import dk.hjemvej.casefile.Endings.Basis;
import dk.hjemvej.casefile.Endings.Ending;
import dk.hjemvej.scenario.support.LifeEventHappens;
import dk.hjemvej.scenario.support.NothingLeft;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who moves away is let go when somebody in the other municipality has said yes, not before. */
@PathwayTest
class MovedMunicipalityScenarioTest {

  private static final String TRANSFER = "UserTask_TransferMunicipality";

  @Autowired private SupportedCase cases;
  @Autowired private LifeEventHappens event;
  @Autowired private NothingLeft nothingLeft;
  @Autowired private PassingTime time;
  @Autowired private CivilTime civil;
  @Autowired private Endings endings;

  private Walk youth;

  @BeforeEach
  void movesAway() {
    time.startsAt("2026-03-02T10:00");
    youth = event.to(cases.with("ICM"), "moved-municipality");
    assertThat(due()).isEqualTo("2026-03-05");
  }

  @Test
  void the_support_ends_when_a_named_person_there_has_taken_over() {
    youth.submits(TRANSFER, confirmed());
    youth.hasPassed("EndEvent_Moved", "EndEvent_CaseClosed").hasEnded();
    nothingLeft.of(youth);
    assertThat(endings.of(youth.caseNumber()))
        .contains(new Ending(Basis.MOVED, "MOVED_MUNICIPALITY"));
    assertThat(youth.finalVariable("support-pathway", "caseOutcome"))
        .isEqualTo("MOVED_MUNICIPALITY");
  }

  @Test
  void until_then_the_task_comes_back_with_the_agreed_day() {
    youth.submits(TRANSFER, notYet("2026-03-16"));
    youth.isWaitingAt(TRANSFER);
    assertThat(due()).isEqualTo("2026-03-16");
    youth.submits(TRANSFER, notYet("2026-03-10"));
    assertThat(due()).isEqualTo("2026-03-10");
    youth.submits(TRANSFER, confirmed());
    youth.hasPassed("EndEvent_Moved").isNotAt(TRANSFER);
  }

  @Test
  void who_says_no_to_the_transfer_is_supported_here_as_before() {
    Map<String, Object> no = with("receiverConfirmed", "NO", "transferWay", "STAYS");
    no.put("transferConsent", "NO");
    youth.submits(TRANSFER, no);
    youth.hasPassed("EndEvent_Stays").isNotAt(TRANSFER).isWaitingAt("UserTask_ContactCitizen");
    assertThat(endings.of(youth.caseNumber())).isEmpty();
  }

  @Test
  void where_the_other_municipality_refuses_others_can_be_asked_to_take_over() {
    youth.submits(TRANSFER, with("receiverConfirmed", "NO", "transferWay", "HAND_OVER"));
    youth.hasPassed("EndEvent_HandoverBegun").isWaitingAt("UserTask_AgreeHandover");
    event.to(youth, "moved-municipality");
    youth.submits(TRANSFER, with("receiverConfirmed", "NO", "transferWay", "HAND_OVER"));
    assertThat(youth.tasks("UserTask_AgreeHandover")).as("one handover at a time").hasSize(1);

    event.to(youth, "moved-municipality").submits(TRANSFER, confirmed());
    youth.hasEnded();
    nothingLeft.of(youth);
  }

  @Test
  void no_receiver_is_confirmed_without_consent_plan_and_name() {
    refused(with("receiverConfirmed", "YES", "transferConsent", "NO"), "Modtager bekræftet");
    refused(with("receiverConfirmed", "YES", "planHandedOver", "NO"), "Modtager bekræftet");
    refused(with("receiverConfirmed", "YES", "receiverNamed", ""), "Modtager navngivet");
    refused(notYet("2026-03-17"), "Næste skridt senest");
    refused(notYet("2026-03-01"), "Næste skridt senest");
    assertThat(endings.of(youth.caseNumber())).isEmpty();
  }

  private void refused(Map<String, Object> said, String message) {
    assertThatThrownBy(() -> youth.submits(TRANSFER, said)).hasMessageContaining(message);
  }

  private static Map<String, Object> confirmed() {
    return with("transferConsent", "YES", "planHandedOver", "YES", "receiverConfirmed", "YES");
  }

  private static Map<String, Object> notYet(String day) {
    return with("receiverConfirmed", "NO", "transferWay", "TRY_AGAIN", "nextStepOn", day);
  }

  private String due() {
    return civil.civilDate(youth.task(TRANSFER).getDueDate().toInstant()).toString();
  }
}
