package dk.hjemvej.outreach.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.forms.FormValues;
import dk.hjemvej.outreach.BusShifts;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What an outreach form shows: when the bus goes out next, and the number of this try. */
@Component
class StreetHeader implements FormValues {

  private static final Locale DANISH = Locale.forLanguageTag("da");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d. MMMM", DANISH);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", DANISH);

  private final BusShifts shifts;
  private final Submissions submissions;
  private final CivilTime time;

  StreetHeader(BusShifts shifts, Submissions submissions, CivilTime time) {
    this.shifts = shifts;
    this.submissions = submissions;
    this.time = time;
  }

  @Override
  public Map<String, Object> of(CaseNumber caseNumber) {
    BusShifts.Shift next = shifts.next(time.now());
    long tries =
        submissions.of(caseNumber).stream()
            .filter(submission -> submission.elementId().equals("UserTask_BuildContact"))
            .count();
    return Map.of(
        "nextBusShift",
        "%s kl. %s-%s"
            .formatted(
                DAY.format(next.begins()), TIME.format(next.begins()), TIME.format(next.ends())),
        "attemptNo",
        tries + 1);
  }
}
