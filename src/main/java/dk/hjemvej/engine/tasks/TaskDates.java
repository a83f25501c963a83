package dk.hjemvej.engine.tasks;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.Deadlines;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When a task is due: a row of {@code deadlines} counted from now or from a variable. */
@Component
class TaskDates {

  private final Deadlines deadlines;
  private final CivilTime time;

  TaskDates(Deadlines deadlines, CivilTime time) {
    this.deadlines = deadlines;
    this.time = time;
  }

  /**
   * @param row row of {@code deadlines}, or null when the variable is the due date itself
   * @param variable the variable to count from, or null to count from now
   */
  void set(DelegateTask task, @Nullable String row, @Nullable String variable) {
    if (row == null && variable == null) {
      return;
    }
    Instant from = variable == null ? time.now() : instant(task, variable);
    task.setDueDate(Date.from(row == null ? from : deadlines.due(row, from)));
  }

  private Instant instant(DelegateTask task, String variable) {
    Object value = task.getVariable(variable);
    if (value instanceof Date date) {
      return date.toInstant();
    }
    if (value instanceof String text) {
      return time.endOfDay(CivilTime.dayOf(text));
    }
    throw new IllegalStateException(
        "Task %s: wanted a date in '%s', found %s"
            .formatted(
                task.getTaskDefinitionKey(),
                variable,
                value == null ? "none" : value.getClass().getSimpleName()));
  }
}
