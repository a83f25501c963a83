package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.handover.Handovers;
import dk.hjemvej.handover.Need;
import dk.hjemvej.handover.Receiver;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import dk.hjemvej.support.Phases;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Nobody is let go before somebody has taken over (FACTS S-10). */
@PathwayTest
class HandoverScenarioTest {

  private static final String AGREE = "UserTask_AgreeHandover";
  private static final String RECEIPT = "UserTask_AwaitReceipt";
  private static final String APPROVE = "UserTask_ApproveSelf";
  private static final String TALK = "UserTask_ClosingTalk";
  private static final String RECOMMEND = "UserTask_RecommendClosing";
  private static final String DECIDE = "UserTask_DecideSupport";

  @Autowired SupportedCase cases;
  @Autowired SupportCases register;
  @Autowired PassingTime time;
  @Autowired CivilTime civil;
  @Autowired Handovers handovers;
  @Autowired Phases phases;
  @Autowired RuntimeService runtime;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transactions;

  @Test
  void an_accepted_handover_and_a_decision_close_the_case() {
    Walk youth = handoverOfIcm();
    youth.submits(
        AGREE,
        with(
            "needs",
            2,
            "receiver1",
            "SECTION_85",
            "contactPerson1",
            "Testperson Ø",
            "startsOn1",
            "2026-07-01",
            "receiver2",
            "NETWORK"));
    youth.submits(RECEIPT, with("acceptedOn1", "2026-06-02", "acceptedOn2", "2026-06-02"));
    youth.hasNotPassed(APPROVE).isWaitingAt(TALK, "UserTask_IcmPlan");
    assertThat(handovers.needs(youth.caseNumber()))
        .containsExactly(
            new Need(1, Receiver.SECTION_85, LocalDate.of(2026, 7, 1), day(2), false),
            new Need(2, Receiver.NETWORK, day(2), day(2), false));

    youth.submits(TALK).submits(RECOMMEND, with("purposeMet", "FULLY"));
    assertThat(register.isOpen(youth.caseNumber())).isTrue();
    youth.submits(DECIDE, with("supportDecision", "END"));

    youth.hasEnded();
    assertThat(register.isOpen(youth.caseNumber())).isFalse();
    assertThat(caseOutcome(youth)).isEqualTo("PURPOSE_FULLY_MET");
    assertThat(result(youth, 1)).isEqualTo("HANDED_OVER");
  }

  @Test
  void the_outcome_says_why_when_the_purpose_was_not_met() {
    Walk youth = handoverOfIcm();
    youth.submits(AGREE, with("receiver1", "OTHER_MUNICIPALITY")).submits(RECEIPT).submits(TALK);
    assertThatThrownBy(
            () -> youth.submits(RECOMMEND, with("purposeMet", "FULLY", "outcome", "PRISON")))
        .hasMessageContaining("Resultat");
    youth.submits(RECOMMEND, with("purposeMet", "NOT_MET", "outcome", "MOVED_MUNICIPALITY"));
    youth.submits(DECIDE, with("supportDecision", "END"));
    youth.hasEnded();
    assertThat(caseOutcome(youth)).isEqualTo("MOVED_MUNICIPALITY");
  }

  @Test
  void a_receiver_who_says_no_is_replaced_by_another_and_support_goes_on() {
    Walk youth = handoverOfIcm();
    youth.submits(AGREE, with("needs", 2, "receiver1", "JOB_CENTRE", "receiver2", "CIVIL_SOCIETY"));
    youth.submits(RECEIPT, with("accepted1", "YES", "accepted2", "NO"));
    youth.isWaitingAt(AGREE, "UserTask_IcmPlan").isNotAt(TALK);
    assertThat(handovers.needs(youth.caseNumber()))
        .extracting(Need::isAccepted)
        .containsExactly(true, false);

    youth.submits(AGREE, with("needs", 1, "receiver1", "TREATMENT")).submits(RECEIPT);
    youth.isWaitingAt(TALK);
    assertThat(handovers.needs(youth.caseNumber()))
        .extracting(Need::receiver)
        .containsExactly(Receiver.TREATMENT);
  }

  @Test
  void an_answer_is_asked_for_each_agreed_need_and_no_other() {
    Walk youth = handoverOfIcm();
    assertThatThrownBy(() -> youth.submits(AGREE, with("needs", 0)))
        .hasMessageContaining("Antal behov");
    assertThatThrownBy(() -> youth.submits(AGREE, with("needs", 4)))
        .hasMessageContaining("Antal behov");
    youth.submits(AGREE, with("needs", 2, "receiver1", "NETWORK", "receiver2", "ACT"));
    assertThatThrownBy(() -> youth.submits(RECEIPT, with("accepted2", "")))
        .hasMessageContaining("Accepteret");
    assertThatThrownBy(() -> youth.submits(RECEIPT, with("accepted3", "YES")))
        .hasMessageContaining("Accepteret");
    // what the form only shows cannot be changed by submitting it
    assertThatThrownBy(
            () -> youth.submits(RECEIPT, with("needs", 1, "accepted1", "YES", "accepted2", "")))
        .hasMessageContaining("Accepteret");
    assertThatThrownBy(() -> youth.submits(RECEIPT, with("acceptedOn1", "2026-06-03")))
        .hasMessageContaining("Dato");
  }

  @Test
  void managing_alone_needs_the_citizens_yes_and_the_leaders() {
    Walk youth = handoverOfIcm();
    youth.submits(AGREE, with("needs", 2, "receiver1", "NETWORK", "receiver2", "SELF"));
    youth.submits(RECEIPT);
    youth.isWaitingAt(APPROVE).isNotAt(TALK);
    assertThatThrownBy(
            () -> youth.submits(APPROVE, with("leaderAgrees", true, "citizenAgrees", false)))
        .hasMessageContaining("Borger enig");

    youth.submits(APPROVE, with("leaderAgrees", false));
    youth.isWaitingAt(AGREE).isNotAt(TALK);
    youth.submits(AGREE, with("receiver1", "SELF"));
    assertThatThrownBy(() -> youth.submits(RECEIPT, with("acceptedBy1", "")))
        .hasMessageContaining("Hvem");
    youth.submits(RECEIPT);
    youth.submits(APPROVE, with("leaderAgrees", true)).isWaitingAt(TALK);
    youth.submits(TALK).submits(RECOMMEND, with("purposeMet", "PARTLY"));
    youth.submits(DECIDE, with("supportDecision", "END")).hasEnded();
    assertThat(caseOutcome(youth)).isEqualTo("PURPOSE_PARTLY_MET");
  }

  @Test
  void support_that_is_continued_can_be_asked_to_end_again() {
    Walk youth = handoverOfIcm();
    youth.submits(AGREE, with("receiver1", "NETWORK")).submits(RECEIPT).submits(TALK);
    youth.submits(RECOMMEND).submits(DECIDE, with("supportDecision", "CONTINUE"));
    youth.isNotAt(AGREE).hasPassed("EndEvent_Continued").isRunning();
    assertThat(register.isOpen(youth.caseNumber())).isTrue();
    assertThat(result(youth, 1)).isEqualTo("CONTINUED");

    time.passes(Period.ofMonths(3));
    youth.submits("UserTask_IcmReview", with("continuation", "CLOSE"));
    youth.isWaitingAt(AGREE);
    assertThat(handovers.needs(youth.caseNumber())).isEmpty();
    youth.submits(AGREE, with("receiver1", "SECTION_85")).submits(RECEIPT).submits(TALK);
    youth.submits(RECOMMEND).submits(DECIDE, with("supportDecision", "REDUCE"));
    youth.isRunning();
    assertThat(result(youth, 2)).isEqualTo("CONTINUED");
  }

  @Test
  void nothing_is_decided_without_hearing_reason_and_guidance() {
    Walk youth = handoverOfIcm();
    youth.submits(AGREE, with("receiver1", "NETWORK")).submits(RECEIPT).submits(TALK);
    youth.submits(RECOMMEND);
    assertThatThrownBy(() -> youth.submits(DECIDE, with("supportDecision", "CHANGE_METHOD")))
        .hasMessageContaining("Afgørelse");
    assertThatThrownBy(
            () ->
                youth.submits(
                    DECIDE, with("citizenFullyAgrees", "NO", "complaintGuidanceGiven", false)))
        .hasMessageContaining("Klagevejledning givet");
    assertThatThrownBy(() -> youth.submits(DECIDE, with("journalised", false)))
        .hasMessageContaining("Journalført");
  }

  @Test
  void a_way_round_the_handover_is_refused_whatever_the_engine_is_told() {
    Walk youth = handoverOfIcm();
    String handover =
        runtime
            .createProcessInstanceQuery()
            .processDefinitionKey("handover")
            .processInstanceBusinessKey(youth.caseNumber().value())
            .singleResult()
            .getId();
    refusedToClose(handover);

    youth.submits(AGREE, with("receiver1", "NETWORK"));
    refusedToClose(handover);
    youth.submits(RECEIPT, with("accepted1", "NO"));
    refusedToClose(handover);
    youth.submits(AGREE, with("receiver1", "SELF")).submits(RECEIPT);
    refusedToClose(handover);

    assertThat(register.isOpen(youth.caseNumber())).isTrue();
    youth.isWaitingAt(APPROVE).isRunning();
  }

  @Test
  void in_cti_the_closing_talk_waits_for_the_last_two_weeks() {
    time.startsAt("2026-01-31T10:00");
    Walk youth = cases.with("CTI");
    youth.submits(
        "UserTask_PreCti", with("phase1StartBasis", "MOVE_IN", "phase1Start", "2026-01-31"));
    time.passesUntil("2026-04-30T10:00");
    youth.submits(
        "UserTask_PhaseTransition", with("phaseDecision", "NEXT_PHASE", "movedInOn", "2026-01-31"));
    time.passesUntil("2026-07-31T10:00");
    youth.submits("UserTask_PhaseTransition", with("phaseDecision", "NEXT_PHASE"));

    assertThat(youth.task(AGREE).getDueDate().toInstant())
        .isEqualTo(civil.endOfDay(LocalDate.of(2026, 9, 30)));
    youth.submits(AGREE, with("receiver1", "SECTION_85")).submits(RECEIPT);
    time.passesUntil("2026-10-16T23:59:59");
    youth.isNotAt(TALK);
    time.passesUntil("2026-10-17T00:00");
    youth.isWaitingAt(TALK, "UserTask_PhaseTransition");

    youth.submits(TALK).submits(RECOMMEND, with("purposeMet", "FULLY"));
    youth.submits(DECIDE, with("supportDecision", "END")).hasEnded();
    assertThat(phases.get(youth.caseNumber(), 3).endedOn()).isEqualTo(LocalDate.of(2026, 10, 17));
    assertThat(caseOutcome(youth)).isEqualTo("PURPOSE_FULLY_MET");
  }

  @Test
  void an_end_before_time_in_cti_does_not_wait_for_the_planned_end() {
    time.startsAt("2026-03-02T10:00");
    Walk youth = cases.with("CTI");
    youth.submits(
        "UserTask_PreCti", with("phase1StartBasis", "MOVE_IN", "phase1Start", "2026-03-02"));
    time.passesUntil("2026-05-20T10:00");
    youth.submits("UserTask_PhaseTransition", with("phaseDecision", "END_EARLY"));
    assertThat(youth.task(AGREE).getDueDate().toInstant())
        .isEqualTo(civil.endOfDay(LocalDate.of(2026, 6, 3)));
    youth.submits(AGREE, with("receiver1", "NETWORK")).submits(RECEIPT).isWaitingAt(TALK);
  }

  @Test
  void without_a_method_the_citizen_is_helped_until_somebody_has_taken_over() {
    time.startsAt("2026-03-02T10:00");
    Walk youth = cases.withoutMethod();
    youth.isWaitingOnlyAt("UserTask_BridgeSupport", AGREE);
    youth.submits("UserTask_BridgeSupport", with("requestEndAgain", true));
    youth.submits("UserTask_BridgeSupport", with("requestEndAgain", false));
    assertThat(youth.tasks(AGREE)).hasSize(1);

    youth.submits(AGREE, with("receiver1", "SECTION_85")).submits(RECEIPT).submits(TALK);
    youth.submits(RECOMMEND, with("purposeMet", "NOT_MET", "outcome", "REFERRED_ON"));
    youth.submits(DECIDE, with("supportDecision", "END")).hasEnded();
    assertThat(caseOutcome(youth)).isEqualTo("REFERRED_ON");
  }

  @Test
  void a_deleted_case_leaves_no_open_handover_behind() {
    Walk youth = handoverOfIcm();
    runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(youth.caseNumber().value())
        .rootProcessInstances()
        .list()
        .forEach(
            one ->
                runtime.deleteProcessInstanceIfExists(
                    one.getId(), "test", true, true, false, false));
    assertThat(
            jdbc.sql("select count(*) from open_handover where case_number = :case")
                .param("case", youth.caseNumber().value())
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void of_many_who_ask_at_once_one_opens_the_handover() throws Exception {
    CaseNumber youth = register.open("test");
    ExecutorService people = Executors.newFixedThreadPool(16);
    try {
      List<Callable<Boolean>> asking =
          Collections.nCopies(16, () -> transactions.execute(transaction -> handovers.open(youth)));
      long opened = 0;
      for (Future<Boolean> answer : people.invokeAll(asking)) {
        opened += answer.get() ? 1 : 0;
      }
      assertThat(opened).isEqualTo(1);
    } finally {
      people.shutdownNow();
    }
    assertThat(
            jdbc.sql("select count(*) from handover where case_number = :case")
                .param("case", youth.value())
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void a_handover_that_is_not_agreed_in_time_climbs_the_ladder_until_it_is() {
    Walk youth = handoverOfIcm();
    time.passesUntil("2026-06-16T23:59");
    youth.hasNotPassed("EndEvent_LadderBegun");
    time.passesUntil("2026-06-17T08:00");
    youth.hasPassed("EndEvent_LadderBegun");
    time.passesUntil("2026-06-22T23:59");
    youth.isNotAt("UserTask_DecideOverrun");
    time.passesUntil("2026-06-23T08:00");
    youth.isWaitingAt("UserTask_DecideOverrun", AGREE);

    youth.submits(AGREE, with("receiver1", "NETWORK")).isNotAt("UserTask_DecideOverrun");
  }

  @Test
  void a_receiver_who_does_not_answer_is_followed_up_and_reminded_of_a_second_time() {
    Walk youth = handoverOfIcm().submits(AGREE, with("receiver1", "NETWORK"));
    assertThat(youth.task(RECEIPT).getDueDate().toInstant())
        .isEqualTo(civil.endOfDay(LocalDate.of(2026, 6, 16)));
    time.passesUntil("2026-06-16T23:59");
    youth.hasNotPassed("EndEvent_LadderBegun");
    time.passesUntil("2026-06-17T08:00");
    youth.hasPassed("EndEvent_LadderBegun").isWaitingAt(RECEIPT);
    time.passesUntil("2026-07-01T23:59");
    youth.hasNotPassed("EndEvent_RemindedAgain");
    time.passesUntil("2026-07-02T08:00");
    youth.hasPassed("EndEvent_RemindedAgain").isWaitingAt("UserTask_DecideOverrun", RECEIPT);

    youth.submits(RECEIPT).isNotAt("UserTask_DecideOverrun").isWaitingAt(TALK);
  }

  private Walk handoverOfIcm() {
    time.startsAt("2026-03-02T10:00");
    Walk youth = cases.with("ICM");
    time.passesUntil("2026-06-02T10:00");
    youth.submits("UserTask_IcmReview", with("continuation", "CLOSE"));
    assertThat(youth.task(AGREE).getDueDate().toInstant())
        .isEqualTo(civil.endOfDay(LocalDate.of(2026, 6, 16)));
    return youth;
  }

  private void refusedToClose(String handover) {
    assertThatThrownBy(
            () ->
                runtime
                    .createProcessInstanceModification(handover)
                    .startBeforeActivity("ServiceTask_CloseCourse")
                    .execute())
        .hasMessageContaining("sagt ja til hvert behov");
  }

  private static LocalDate day(int ofJune) {
    return LocalDate.of(2026, 6, ofJune);
  }

  private String caseOutcome(Walk youth) {
    return column("select outcome from support_case where case_number = :case", youth, Map.of());
  }

  private String result(Walk youth, int handoverNo) {
    return column(
        "select result from handover where case_number = :case and handover_no = :no",
        youth,
        Map.of("no", handoverNo));
  }

  private String column(String sql, Walk youth, Map<String, Object> params) {
    return jdbc.sql(sql)
        .param("case", youth.caseNumber().value())
        .params(params)
        .query(String.class)
        .single();
  }
}
