package dk.hjemvej.team.process;

import static dk.hjemvej.team.process.TeamVariables.NEXT_SUPERVISION_AT;
import static dk.hjemvej.team.process.TeamVariables.SUPERVISION_AT;
import static dk.hjemvej.team.process.TeamVariables.SUPERVISION_DUE_AT;
import static dk.hjemvej.team.process.TeamVariables.SUPERVISION_ON;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.team.Occasion;
import dk.hjemvej.team.Supervision;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Find næste supervision": the first one is after today, then week by week. */
@Component
class PlanSupervision implements JavaDelegate {

  private final Supervision supervision;
  private final TeamClock clock;
  private final CivilTime time;

  PlanSupervision(Supervision supervision, TeamClock clock, CivilTime time) {
    this.supervision = supervision;
    this.clock = clock;
    this.time = time;
  }

  @Override
  public void execute(DelegateExecution execution) {
    LocalDate today = time.today();
    LocalDate last = SUPERVISION_ON.findIn(execution).orElse(today);
    Occasion next = Occasion.following(last, today, supervision::after);
    SUPERVISION_ON.writeTo(execution, next.on());
    SUPERVISION_AT.writeTo(execution, clock.meeting(next.on()));
    SUPERVISION_DUE_AT.writeTo(execution, time.endOfDay(clock.day(next.on())));
    NEXT_SUPERVISION_AT.writeTo(execution, clock.meeting(next.nextOn()));
  }
}
