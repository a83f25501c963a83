package dk.hjemvej.escalation.process;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.RefusedAnswer;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.CaseProcesses;
import dk.hjemvej.engine.tasks.CaseDates;
import dk.hjemvej.escalation.Ladder;
import dk.hjemvej.escalation.Ladders;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What those who were asked have answered, and what becomes of it. */
@Component
class LadderAnswers {

  private static final String LADDER = "escalation";
  private static final String PHASE = "PHASE";
  private static final String CONTACT_STEP = "LEADER_FINDS_CONTACT";
  private static final String CONTACT_WAY_AGREED = "CONTACT_WAY_AGREED";

  private final Ladders ladders;
  private final Submissions submissions;
  private final CaseProcesses processes;
  private final CaseDates dates;
  private final CivilTime time;

  LadderAnswers(
      Ladders ladders,
      Submissions submissions,
      CaseProcesses processes,
      CaseDates dates,
      CivilTime time) {
    this.ladders = ladders;
    this.submissions = submissions;
    this.processes = processes;
    this.dates = dates;
    this.time = time;
  }

  /**
   * What was decided.
   *
   * @param newPhaseEnd civil day, where the phase gets a new date
   * @param moveFollowing whether the following phases move with it
   */
  record Decision(String code, @Nullable LocalDate newPhaseEnd, boolean moveFollowing) {}

  /** The decision just made at that task; about a phase there are more to choose from. */
  Decision decided(CaseNumber youth, String subject, String step, String taskKey) {
    Answers answers = submissions.latest(youth, taskKey);
    String code =
        answers.findText("overrunDecision").orElseGet(() -> answers.text("furtherDecision"));
    ladders.lock(youth, subject).ifPresent(ladder -> ladders.answered(ladder, step, code));
    return new Decision(
        code, answers.findDate("newPhaseEnd").orElse(null), answers.flag("moveFollowing"));
  }

  void contactWayAgreed(CaseNumber youth, String subject) {
    ladders
        .lock(youth, subject)
        .ifPresent(ladder -> ladders.answered(ladder, CONTACT_STEP, CONTACT_WAY_AGREED));
  }

  /** Tells the phase that it ends, which is no longer late; refused when it cannot end now. */
  void endPhase(CaseNumber youth) {
    if (!phaseDecided(youth, "NEXT_PHASE")) {
      throw new RefusedAnswer(
          "overrunDecision",
          "»Beslutning«: Opgaven »Afslut fase« er ikke åben. Vælg hjælp til medarbejderen.");
    }
    ladders.lock(youth, PHASE).ifPresent(ladders::takeDown);
  }

  /** Another method may be the answer: until that is settled, nobody is late with the phase. */
  void awaitMethodChange(CaseNumber youth) {
    phaseDecided(youth, "METHOD_CHANGE");
    ladders.lock(youth, PHASE).ifPresent(ladders::takeDown);
  }

  private boolean phaseDecided(CaseNumber youth, String decision) {
    return processes.tell(youth, "PhaseDecided", Map.of("phaseDecision", decision));
  }

  /** The next look at the ladder is on the agreed day. */
  void lookAgain(CaseNumber youth, String subject, LocalDate day) {
    ladders
        .lock(youth, subject)
        .ifPresent(
            ladder -> {
              ladders.looksAgainOn(ladder, day);
              moveTimer(ladder, day);
            });
  }

  /** The day agreed in the answers to that task. */
  LocalDate agreedDay(CaseNumber youth, String taskKey) {
    return submissions.latest(youth, taskKey).date("lookAgainOn");
  }

  /** Whether the ladder is gone for this process, which then ends; else it is climbed on. */
  boolean isGone(CaseNumber youth, String subject, String processInstanceId) {
    return ladders
        .lock(youth, subject)
        .filter(ladder -> ladder.state() != Ladder.State.HELD)
        .filter(ladder -> ladder.isClimbedBy(processInstanceId))
        .map(
            ladder -> {
              ladders.state(ladder, Ladder.State.RUNNING);
              return false;
            })
        .orElse(true);
  }

  private void moveTimer(Ladder ladder, LocalDate day) {
    dates.change(
        ladder.caseNumber(),
        LADDER,
        scope ->
            EscalationVariables.SUBJECT
                .findIn(scope)
                .filter(ladder.subject()::equals)
                .ifPresent(
                    same -> EscalationVariables.NEXT_STEP_AT.writeTo(scope, time.startOfDay(day))));
  }
}
