package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.housing.HousingReferrals;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Where a municipality lets CTI begin in the home. */
@PathwayTest
@TestPropertySource(properties = "hjemvej.cti.start-requirement=MOVED_IN")
class CtiAfterMoveInScenarioTest {

  private static final Map<String, Object> START =
      with("phase1StartBasis", "DECISION", "phase1Start", "2026-03-02");

  @Autowired private SupportedCase cases;
  @Autowired private PassingTime time;
  @Autowired private HousingReferrals referrals;

  @Test
  void until_then_the_preparation_goes_on() {
    time.startsAt("2026-03-02T10:00");
    Walk youth = cases.with("CTI");
    referrals.open(youth.caseNumber());
    referrals.leaseSigned(youth.caseNumber(), LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 2));
    assertThatThrownBy(() -> youth.submits("UserTask_PreCti", START))
        .hasMessageContaining("»Begynder CTI?«: borgeren skal være flyttet ind");
    assertThatThrownBy(() -> youth.submits("UserTask_PreCti", with("phase1StartBasis", "MOVE_IN")))
        .hasMessageContaining("»Begynder CTI?«: borgeren skal være flyttet ind");
    referrals.movedIn(
        youth.caseNumber(), LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 2), "SOCIAL_HOUSING");
    youth.submits("UserTask_PreCti", START);
    youth.hasPassed("EndEvent_Begins").isWaitingAt("UserTask_PhasePlan");
  }
}
