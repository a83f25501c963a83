package dk.hjemvej.engine.tasks;

import dk.hjemvej.engine.Consistency;
import java.util.List;
import org.springframework.stereotype.Component;

/** Every timer falls due when its variable says. */
@Component
class TimersFollowVariables implements Consistency {

  private final CaseDates dates;

  TimersFollowVariables(CaseDates dates) {
    this.dates = dates;
  }

  @Override
  public List<String> differences() {
    return dates.differences().stream().map(Object::toString).toList();
  }
}
