package dk.hjemvej.support.process;

import dk.hjemvej.engine.ProcessVariable;
import java.time.Instant;

/** What the diagrams of ICM and ACT know about reviews and team notes. */
final class ReviewVariables {

  static final ProcessVariable<Instant> REVIEW_AT = ProcessVariable.instant("reviewAt");
  static final ProcessVariable<Instant> TEAM_NOTE_AT = ProcessVariable.instant("teamNoteAt");
  static final ProcessVariable<Integer> REVIEW_NO = ProcessVariable.number("reviewNo");
  static final ProcessVariable<Integer> NO_PROGRESS = ProcessVariable.number("noProgressCount");
  static final ProcessVariable<Boolean> PROGRESS = ProcessVariable.flag("progress");
  static final ProcessVariable<Boolean> LEADER_REVIEW_NEEDED =
      ProcessVariable.flag("leaderReviewNeeded");

  private ReviewVariables() {}
}
