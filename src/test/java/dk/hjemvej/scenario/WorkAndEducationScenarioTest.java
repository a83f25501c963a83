package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PathwayTest
class WorkAndEducationScenarioTest {

  @Autowired Pathway pathway;
  @Autowired PassingTime time;

  @BeforeEach
  void a_monday_in_march() {
    time.startsAt("2026-03-02T10:00");
  }

  @Test
  void without_an_exemption_one_talk_is_enough() {
    var youth = pathway.startsCalled("work-and-education", Map.of());
    youth.submits("UserTask_ThreePartyMeeting").hasPassed("EndEvent_WorkAgreed").hasEnded();
    assertThat(youth.finalVariable("work-and-education", "outcome")).isEqualTo("WORK_AGREED");
  }

  @Test
  void after_an_exemption_everyone_meets_again_on_the_day_it_ends() {
    var youth = pathway.startsCalled("work-and-education", Map.of());
    youth
        .submits("UserTask_ThreePartyMeeting", with("exemption", true, "exemptUntil", "2026-04-01"))
        .isNotAt("UserTask_ThreePartyMeeting");

    time.passesUntil("2026-03-31T23:59");
    youth.isNotAt("UserTask_ThreePartyMeeting");
    time.passesUntil("2026-04-01T00:01");
    youth.isWaitingAt("UserTask_ThreePartyMeeting");

    youth.submits("UserTask_ThreePartyMeeting").hasEnded();
  }

  @Test
  void an_exemption_has_an_end_and_the_young_person_takes_part() {
    var youth = pathway.startsCalled("work-and-education", Map.of());
    assertThatThrownBy(
            () ->
                youth.submits(
                    "UserTask_ThreePartyMeeting",
                    with("exemption", true, "exemptUntil", "2026-03-01")))
        .hasMessageContaining("Fritaget til");
    assertThatThrownBy(
            () -> youth.submits("UserTask_ThreePartyMeeting", with("citizenPresent", false)))
        .hasMessageContaining("Borger");
    youth.isWaitingAt("UserTask_ThreePartyMeeting");
  }
}
