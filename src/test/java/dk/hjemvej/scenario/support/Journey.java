package dk.hjemvej.scenario.support;

import static dk.hjemvej.scenario.support.With.with;

import dk.hjemvej.support.ContactRhythm;
import java.time.Duration;
import java.time.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** The usual way of a young person, stage by stage, for tests that care about what comes after. */
@TestComponent
public class Journey {

  @Autowired private Pathway pathway;
  @Autowired private PassingTime time;
  @Autowired private ContactRhythm rhythm;

  /** Met on the street, not yet enrolled. */
  public Walk metOnTheStreet() {
    return pathway.starts(
        "street-outreach",
        "outreach",
        with(
            "alias", "Testine",
            "channel", "BUS",
            "acuteDanger", false,
            "sleepsTonight", "SAFE",
            "homelessnessType", "SOFA_SURFER",
            "wantsContact", "YES"));
  }

  /** From the street into the intake. */
  public Walk inIntake() {
    return metOnTheStreet()
        .submits("UserTask_BuildContact", with("contactResult", "MET", "readyForIntake", true));
  }

  /** Enrolled: the first help and coordination run side by side. */
  public Walk enrolled(String cpr) {
    return inIntake()
        .submits(
            "UserTask_RegisterCitizen",
            with(
                "identification", "CPR",
                "cpr", cpr,
                "birthDate", "2004-05-17",
                "fullName", "Testine Prøvesen",
                "protectedIdentity", "NO",
                "entryRoute", "STREET",
                "sleepsTonight", "SAFE",
                "homelessnessType", "SOFA_SURFER",
                "pregnantOrChild", false,
                "interpreter", "NO",
                "actingMunicipalityClear", true))
        .submits("UserTask_CollectConsent", with("wantsEnrolment", "YES"));
  }

  /** Coordinated and clarified: the method is to be decided. */
  public Walk clarified(String cpr) {
    return enrolled(cpr)
        .submits("UserTask_ProvisionalSupport")
        .submits("UserTask_SecureIncome")
        .submits("UserTask_CoordinationMeeting")
        .submits("UserTask_ActionPlan")
        .submits(
            "UserTask_ClarifyTargetGroup",
            with(
                "complexity", "MEDIUM",
                "useOfServices", "HIGH_DEGREE",
                "needDuration", "SHORT_TRANSITION",
                "nineMonthPrognosis", "MANAGES"));
  }

  /** CTI granted and a worker assigned. */
  public Walk assignedToCti(String cpr) {
    return clarified(cpr)
        .submits(
            "UserTask_DecideMethod",
            with("chosenMethod", "CTI", "grant", "GRANTED", "legalBasis", "SECTION_85A"))
        .submits("UserTask_AssignWorker", with("worker", "cti"))
        .submits("UserTask_ThreePartyMeeting", with("exemption", false));
  }

  /** In CTI's first phase, moved in on the day it began. */
  public Walk inFirstPhase(String cpr) {
    Walk youth = assignedToCti(cpr).submits("UserTask_PreCti", with("phase1StartBasis", "MOVE_IN"));
    nobodyMissesAContact(youth);
    return youth;
  }

  /** In CTI's third phase: two phases of three months have passed. */
  public Walk inThirdPhase(String cpr) {
    Walk youth = inFirstPhase(cpr);
    youth.submits(
        "UserTask_PhasePlan", with("focusAreas", 2, "area1", "HOUSING", "area2", "NETWORK"));
    youth.submits("UserTask_MapNetwork");
    time.passes(Period.ofMonths(3));
    youth.submits(
        "UserTask_PhaseTransition", with("phaseDecision", "NEXT_PHASE", "movedInOn", today()));
    youth.submits("UserTask_PhasePlan", with("focusAreas", 1));
    time.passes(Period.ofMonths(3));
    youth.submits("UserTask_PhaseTransition", with("phaseDecision", "NEXT_PHASE"));
    return youth;
  }

  /** From the third phase to the closed case: accepted, talked over, recommended, decided. */
  public Walk closed(String cpr) {
    Walk youth = inThirdPhase(cpr);
    youth.submits("UserTask_AgreeHandover", with("needs", 1, "receiver1", "SECTION_85"));
    youth.submits("UserTask_AwaitReceipt", with("accepted1", "YES"));
    time.passes(Period.ofMonths(3));
    youth.submits("UserTask_ClosingTalk", with("followUpConsent", false));
    youth.submits("UserTask_RecommendClosing", with("purposeMet", "FULLY"));
    youth.submits("UserTask_DecideSupport", with("supportDecision", "END"));
    time.passes(Duration.ofMinutes(1));
    return youth;
  }

  /** Contact is other tests' business. */
  private void nobodyMissesAContact(Walk youth) {
    rhythm.paused(youth.caseNumber(), Period.ofYears(10));
  }

  private String today() {
    return time.today();
  }
}
