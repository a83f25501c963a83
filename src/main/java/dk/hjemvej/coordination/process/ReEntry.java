package dk.hjemvej.coordination.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.engine.Deadlines;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Who has lost contact with the support or left it may come back without queuing anew (PATHWAY §
 * 12). What counts is the day of the new enrolment: no place that comes late and no timer takes it
 * away.
 */
@Component
class ReEntry {

  private static final String REENTRY = "REENTRY";

  private final SupportCases cases;
  private final Deadlines deadlines;
  private final CivilTime time;

  ReEntry(SupportCases cases, Deadlines deadlines, CivilTime time) {
    this.cases = cases;
    this.deadlines = deadlines;
    this.time = time;
  }

  /** Whether somebody who has waited since then came back in time, the last day included. */
  boolean isOne(CaseNumber youth, Instant waitingSince) {
    LocalDate cameBack = time.civilDate(cases.supportBeganAt(youth).orElse(waitingSince));
    return cases
        .leftAt(youth)
        .map(left -> deadlines.after(time.civilDate(left), REENTRY))
        .filter(lastDay -> !cameBack.isAfter(lastDay))
        .isPresent();
  }
}
