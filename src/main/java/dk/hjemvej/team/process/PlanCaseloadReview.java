package dk.hjemvej.team.process;

import static dk.hjemvej.team.process.TeamVariables.NEXT_REVIEW_AT;
import static dk.hjemvej.team.process.TeamVariables.REVIEW_AT;
import static dk.hjemvej.team.process.TeamVariables.REVIEW_DUE_AT;
import static dk.hjemvej.team.process.TeamVariables.REVIEW_ON;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.Deadlines;
import dk.hjemvej.team.Occasion;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Find næste gennemgang": the first one is a period after the routine began. */
@Component
class PlanCaseloadReview implements JavaDelegate {

  private static final String PERIOD = "CASELOAD_REVIEW";

  private final Deadlines deadlines;
  private final TeamClock clock;
  private final CivilTime time;

  PlanCaseloadReview(Deadlines deadlines, TeamClock clock, CivilTime time) {
    this.deadlines = deadlines;
    this.clock = clock;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    LocalDate today = time.today();
    LocalDate last = REVIEW_ON.findIn(execution).orElse(today);
    Occasion next = Occasion.following(last, today, day -> deadlines.after(day, PERIOD));
    REVIEW_ON.writeTo(execution, next.on());
    REVIEW_AT.writeTo(execution, clock.meeting(next.on()));
    REVIEW_DUE_AT.writeTo(execution, time.endOfDay(clock.day(next.on())));
    NEXT_REVIEW_AT.writeTo(execution, clock.meeting(next.nextOn()));
  }
}
