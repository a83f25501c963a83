package dk.hjemvej.escalation.process;

import dk.hjemvej.casefile.CaseClosing;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Escalations;
import dk.hjemvej.casefile.Pauses;
import dk.hjemvej.engine.CaseProcesses;
import dk.hjemvej.escalation.Ladder;
import dk.hjemvej.escalation.Ladders;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts up ladders and takes them down, each together with the process that climbs it. A process in
 * the middle of carrying out a decision is never ended from outside: it sees by itself that its
 * ladder is gone.
 */
@Component
class LaddersOfCases implements Escalations, CaseClosing {

  private static final String NEEDED = "EscalationNeeded";

  private final Ladders ladders;
  private final Pauses pauses;
  private final CaseProcesses processes;
  private final Notices notices;

  LaddersOfCases(Ladders ladders, Pauses pauses, CaseProcesses processes, Notices notices) {
    this.ladders = ladders;
    this.pauses = pauses;
    this.processes = processes;
    this.notices = notices;
  }

  /**
   * Begins a ladder, unless one stands. During a pause it waits for the end of the pause.
   *
   * @param since the civil day that was not kept
   * @param task id in the diagram of the task that is overdue
   */
  void begin(
      CaseNumber youth,
      String subject,
      LocalDate since,
      String task,
      @Nullable Period contactInterval) {
    boolean paused = pauses.isPaused(youth);
    Ladder.State state = paused ? Ladder.State.HELD : Ladder.State.RUNNING;
    if (ladders.putUp(youth, subject, since, task, contactInterval, state) && !paused) {
      climb(youth, subject, since);
    }
  }

  @Override
  public void end(CaseNumber youth, String subject) {
    ladders.lock(youth, subject).ifPresent(this::takeDown);
  }

  @Override
  public void hold(CaseNumber youth) {
    ladders.lockAll(youth).stream()
        .filter(ladder -> ladder.state() != Ladder.State.HELD)
        .forEach(
            ladder -> {
              ladders.hold(ladder);
              stop(ladder);
            });
  }

  @Override
  public void resume(CaseNumber youth) {
    ladders.lockAll(youth).stream()
        .filter(ladder -> ladder.state() == Ladder.State.HELD)
        .forEach(
            ladder -> {
              ladders.state(ladder, Ladder.State.RUNNING);
              climb(youth, ladder.subject(), ladder.since());
            });
  }

  @Override
  public void closed(CaseNumber youth) {
    ladders.lockAll(youth).forEach(this::takeDown);
  }

  private void takeDown(Ladder ladder) {
    ladders.takeDown(ladder);
    stop(ladder);
  }

  private void stop(Ladder ladder) {
    notices.withdraw(ladder.caseNumber(), ladder.subject());
    String instance = ladder.processInstanceId();
    if (instance != null && ladder.state() == Ladder.State.RUNNING) {
      processes.end(instance, "Årsagen er væk");
    }
  }

  private void climb(CaseNumber youth, String subject, LocalDate since) {
    processes.startBeside(youth, NEEDED, Map.of("subject", subject, "since", since.toString()));
  }
}
