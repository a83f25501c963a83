package dk.hjemvej.team.process;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.WorkingDays;
import dk.hjemvej.team.Supervision;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** When the team meets on a day: at its hour in Copenhagen, on a holiday the next working day. */
@Component
class TeamClock {

  private final WorkingDays workingDays;
  private final Supervision supervision;

  TeamClock(WorkingDays workingDays, Supervision supervision) {
    this.workingDays = workingDays;
    this.supervision = supervision;
  }

  Instant meeting(LocalDate regular) {
    return day(regular).atTime(supervision.at()).atZone(CivilTime.ZONE).toInstant();
  }

  LocalDate day(LocalDate regular) {
    return workingDays.isWorkingDay(regular) ? regular : workingDays.next(regular);
  }
}
