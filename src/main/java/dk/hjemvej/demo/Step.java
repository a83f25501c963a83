package dk.hjemvej.demo;

import java.time.Period;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing somebody does in a story.
 *
 * @param moment how many days and months after the story's beginning
 * @param kind what is done
 * @param subject key of the process that is started, or id of the task
 * @param user who does it, with the rights of that account
 * @param answers to the form, with dates relative to the day of the step
 */
public record Step(
    Period moment, Kind kind, String subject, String user, Map<String, @Nullable Object> answers) {

  public enum Kind {
    /** Submits the start form of a process. */
    STARTS,
    /** Submits the form of a waiting task. */
    DOES,
    /** Takes a waiting task and leaves it open. */
    CLAIMS
  }
}
