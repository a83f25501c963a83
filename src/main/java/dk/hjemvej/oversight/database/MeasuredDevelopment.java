package dk.hjemvej.oversight.database;

import static java.util.stream.Collectors.groupingBy;

import dk.hjemvej.oversight.OutcomeFigures.Development;
import dk.hjemvej.oversight.OutcomeFigures.Points;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code measured_development}.
 *
 * @param startPoints null when the start was not measured
 */
record MeasuredDevelopment(
    String caseNumber,
    int courseNo,
    String moment,
    String area,
    int points,
    @Nullable Integer startPoints) {

  /** In the order in which they are measured. */
  private static final List<String> MOMENTS =
      List.of("START", "PHASE1_END", "PHASE2_END", "CLOSING", "FOLLOW_UP_3M", "FOLLOW_UP_9M");

  private record Group(String area, String moment) {}

  /**
   * @param minimum points of fewer courses are not shown
   */
  static List<Development> byAreaAndMoment(List<MeasuredDevelopment> all, int minimum) {
    return all.stream()
        .collect(groupingBy(measured -> new Group(measured.area, measured.moment)))
        .entrySet()
        .stream()
        .map(group -> line(group.getKey(), group.getValue(), minimum))
        .sorted(
            Comparator.comparing(Development::area)
                .thenComparing(line -> MOMENTS.indexOf(line.moment())))
        .toList();
  }

  private static Development line(Group group, List<MeasuredDevelopment> measured, int minimum) {
    return new Development(
        group.area,
        group.moment,
        measured.size(),
        measured.size() < minimum ? null : points(measured));
  }

  private static Points points(List<MeasuredDevelopment> measured) {
    int sum = measured.stream().mapToInt(MeasuredDevelopment::points).sum();
    return new Points(
        BigDecimal.valueOf(sum)
            .divide(BigDecimal.valueOf(measured.size()), 1, RoundingMode.HALF_UP),
        count(measured, change -> change > 0),
        count(measured, change -> change == 0),
        count(measured, change -> change < 0));
  }

  private static int count(List<MeasuredDevelopment> measured, IntPredicate wanted) {
    return (int) measured.stream().filter(one -> one.hasChanged(wanted)).count();
  }

  private boolean hasChanged(IntPredicate wanted) {
    return startPoints != null && wanted.test(points - startPoints);
  }
}
