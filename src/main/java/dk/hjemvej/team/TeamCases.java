package dk.hjemvej.team;

import dk.hjemvej.casefile.CaseNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cases as the team looks at them together. */
public interface TeamCases {

  /**
   * A case in which support has begun.
   *
   * @param method code of the method, null before one is chosen
   * @param worker user id, null before one is assigned
   */
  record Supported(CaseNumber caseNumber, @Nullable String method, @Nullable String worker) {}

  /** Every open case in which support has begun, by number. */
  List<Supported> supported();

  /** The cases in which support has begun since then. */
  List<CaseNumber> begunSince(Instant since);

  /** Everything an agenda may be about, by topic, day and number. */
  List<Item> items();

  /**
   * Something to talk about.
   *
   * @param on civil day it happened or falls due; null when it simply is so
   */
  record Item(Topic topic, CaseNumber caseNumber, @Nullable LocalDate on) {}

  /** What the team talks about (PATHWAY § 13, CACTI). */
  enum Topic {
    NEW_CASE,
    FIRST_PLAN,
    PHASE_CHANGE,
    PHASE_END,
    OVERRUN,
    LOST_CONTACT,
    LIFE_EVENT,
    HIGH_RISK
  }
}
