package dk.hjemvej.support;

import java.time.LocalDate;
import java.time.temporal.TemporalAmount;

/**
 * Whether a phase may last longer, and who says so. Each may go further than the one before: the
 * worker within the nine months of the course, the team leader a little beyond them, the unit head
 * as an exception (PATHWAY § 9.3). At the end of the course it is an exception from its first day
 * (§ 9.4).
 */
public sealed interface Extension {

  String code();

  record Allowed() implements Extension {
    @Override
    public String code() {
      return "EXTENDED";
    }
  }

  record NeedsLeader() implements Extension {
    @Override
    public String code() {
      return "NEEDS_LEADER";
    }
  }

  record NeedsHead() implements Extension {
    @Override
    public String code() {
      return "NEEDS_HEAD";
    }
  }

  /**
   * Nobody may extend so far.
   *
   * @param latest the last day a phase of the course may have
   */
  record TooLong(LocalDate latest) implements Extension {
    @Override
    public String code() {
      return "TOO_LONG";
    }
  }

  /** Who wants to extend. */
  enum AskedBy {
    WORKER,
    TEAM_LEADER,
    /** At the end of the course: approved by the unit head, however short. */
    TEAM_LEADER_AS_EXCEPTION
  }

  /**
   * @param max how long after a phase's planned end a worker may extend it, and a team leader after
   *     the planned end of the course
   * @param exceptional how long after the planned end of the course a unit head may extend it
   */
  record Limits(TemporalAmount max, TemporalAmount exceptional) {}

  /**
   * @param plannedEnd of the phase, whatever it has been extended to before
   * @param courseEnd nine months after the day all phases are counted from
   */
  static Extension of(
      LocalDate until, LocalDate plannedEnd, LocalDate courseEnd, Limits limits, AskedBy askedBy) {
    LocalDate leaderUntil = courseEnd.plus(limits.max());
    LocalDate headUntil = courseEnd.plus(limits.exceptional());
    if (until.isAfter(headUntil)) {
      return new TooLong(headUntil);
    }
    return switch (askedBy) {
      case TEAM_LEADER_AS_EXCEPTION -> new NeedsHead();
      case TEAM_LEADER -> until.isAfter(leaderUntil) ? new NeedsHead() : new Allowed();
      case WORKER -> {
        if (!until.isAfter(earlier(plannedEnd.plus(limits.max()), courseEnd))) {
          yield new Allowed();
        }
        yield until.isAfter(leaderUntil) ? new NeedsHead() : new NeedsLeader();
      }
    };
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
