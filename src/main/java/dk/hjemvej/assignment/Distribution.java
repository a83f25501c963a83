package dk.hjemvej.assignment;

import dk.hjemvej.assignment.MethodCourses.Carried;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a whole caseload is shared out: each citizen goes to the colleague certified in the method
 * who has the fewest then, of two equal ones to the first named.
 *
 * @param given who gets whom
 * @param beyondLimit citizens for whom every certified colleague would be past the limit
 * @param withoutColleague citizens in whose method nobody of them is certified
 */
public record Distribution(
    Map<CaseNumber, String> given, List<Carried> beyondLimit, List<Carried> withoutColleague) {

  /**
   * @param citizens of the colleague before
   */
  public record Taker(Worker worker, int citizens) {}

  /**
   * @param mayExceed a leader overrides the limit: then nobody is beyond it
   */
  public static Distribution of(
      List<Carried> caseload, List<Taker> takers, CaseloadLimit limit, boolean mayExceed) {
    Map<String, Integer> count = new HashMap<>();
    takers.forEach(taker -> count.put(taker.worker().userId(), taker.citizens()));
    Map<CaseNumber, String> given = new LinkedHashMap<>();
    List<Carried> beyondLimit = new ArrayList<>();
    List<Carried> withoutColleague = new ArrayList<>();
    for (Carried citizen : caseload) {
      Optional<String> fewest = fewest(takers, citizen.method(), count);
      if (fewest.isEmpty()) {
        withoutColleague.add(citizen);
      } else if (!mayExceed && limit.isAboveMax(count.getOrDefault(fewest.get(), 0) + 1)) {
        beyondLimit.add(citizen);
      } else {
        given.put(citizen.caseNumber(), fewest.get());
        count.merge(fewest.get(), 1, Integer::sum);
      }
    }
    return new Distribution(given, beyondLimit, withoutColleague);
  }

  private static Optional<String> fewest(
      List<Taker> takers, Method method, Map<String, Integer> count) {
    return takers.stream()
        .filter(taker -> taker.worker().takes(method))
        .map(taker -> taker.worker().userId())
        .min(Comparator.comparing(userId -> count.getOrDefault(userId, 0)));
  }
}
