package dk.hjemvej.oversight.database;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dk.hjemvej.oversight.OutcomeFigures.Ended;
import dk.hjemvej.oversight.OutcomeFigures.Purpose;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code cti_course}.
 *
 * @param person the person, or the case when it knows none
 * @param outcome code, null while the course is open
 */
record CtiCourse(
    String caseNumber,
    int courseNo,
    String person,
    LocalDate startedOn,
    @Nullable LocalDate closedOn,
    @Nullable String outcome) {

  private static final Set<String> BROKEN_OFF =
      Set.of("ENDED_EARLY", "WANTED_TO_STOP", "LOST_CONTACT", "PRISON", "ILLNESS");

  boolean isFinishedBy(LocalDate day) {
    return closedOn != null && !closedOn.isAfter(day);
  }

  static int people(List<CtiCourse> courses) {
    return (int) courses.stream().map(CtiCourse::person).distinct().count();
  }

  static Purpose purpose(List<CtiCourse> finished) {
    int fully = count(finished, Set.of("PURPOSE_FULLY_MET"));
    int partly = count(finished, Set.of("PURPOSE_PARTLY_MET"));
    int changed = count(finished, Set.of("NEED_CHANGED"));
    int brokenOff = count(finished, BROKEN_OFF);
    int other = finished.size() - fully - partly - changed - brokenOff;
    return new Purpose(fully, partly, changed, brokenOff, other);
  }

  static List<Ended> ended(List<CtiCourse> finished) {
    return finished.stream()
        .collect(groupingBy(CtiCourse::outcomeCode, TreeMap::new, counting()))
        .entrySet()
        .stream()
        .map(group -> new Ended(group.getKey(), group.getValue().intValue()))
        .toList();
  }

  private static int count(List<CtiCourse> finished, Set<String> outcomes) {
    return (int) finished.stream().filter(one -> outcomes.contains(one.outcomeCode())).count();
  }

  private String outcomeCode() {
    return outcome == null ? "OTHER" : outcome;
  }
}
