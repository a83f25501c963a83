package dk.hjemvej.team.process;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks at the start, and every so often, whether the team's routines run; every node may. */
@Component
@ConditionalOnProperty(name = "hjemvej.team-routines.enabled", matchIfMissing = true)
class RoutineWorker {

  private final Routines routines;

  RoutineWorker(Routines routines) {
    this.routines = routines;
  }

  @Scheduled(fixedDelayString = "${hjemvej.team-routines.delay}")
  void work() {
    routines.keep();
  }
}
