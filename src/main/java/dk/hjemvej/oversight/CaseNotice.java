package dk.hjemvej.oversight;

import dk.hjemvej.casefile.CaseNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail about a case to one person, or to a group as long as nobody in it has been chosen.
 *
 * @param level 0 for a reminder, 1 to 3 for the levels of the escalation ladder
 * @param what the Danish name of the task or deadline
 * @param dueOn civil date, or null when there is none
 * @param person user id, or null for a group
 * @param group group id, or null for a person
 * @param sentAt null when it has not been sent
 */
public record CaseNotice(
    int level,
    String what,
    @Nullable LocalDate dueOn,
    @Nullable String person,
    @Nullable String group,
    State state,
    Instant toldAt,
    @Nullable Instant sentAt) {

  /** How far it has come. */
  public enum State {
    WAITING,
    SENT,
    /** Will be tried again. */
    FAILED,
    WITHDRAWN,
    NO_ADDRESS
  }

  /** Finds the notices of a case. */
  public interface Register {

    /** Newest first. */
    List<CaseNotice> of(CaseNumber caseNumber);
  }
}
