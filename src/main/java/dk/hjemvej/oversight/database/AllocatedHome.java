package dk.hjemvej.oversight.database;

import static java.util.stream.Collectors.groupingBy;

import dk.hjemvej.oversight.HousingFigures.Allocated;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code allocated_home}.
 *
 * @param person the person, or the case when it knows none
 */
record AllocatedHome(
    String person,
    String source,
    LocalDate openedOn,
    LocalDate allocatedOn,
    @Nullable LocalDate keysReceivedOn) {

  private record Group(YearMonth month, String source) {}

  static List<Allocated> byMonthAndSource(List<AllocatedHome> homes) {
    return homes.stream()
        .collect(groupingBy(home -> new Group(YearMonth.from(home.allocatedOn), home.source)))
        .entrySet()
        .stream()
        .map(group -> count(group.getKey(), group.getValue()))
        .sorted(Comparator.comparing(Allocated::month).thenComparing(Allocated::source))
        .toList();
  }

  static int people(List<AllocatedHome> homes) {
    return (int) homes.stream().map(AllocatedHome::person).distinct().count();
  }

  private static Allocated count(Group group, List<AllocatedHome> homes) {
    IntSummaryStatistics waits =
        homes.stream().mapToInt(home -> home.daysUntil(home.allocatedOn)).summaryStatistics();
    IntSummaryStatistics waitsForKeys =
        homes.stream().flatMapToInt(AllocatedHome::daysUntilKeys).summaryStatistics();
    return new Allocated(
        group.month,
        group.source,
        people(homes),
        homes.size(),
        (int) Math.round(waits.getAverage()),
        waits.getMax(),
        waitsForKeys.getCount() == 0 ? null : (int) Math.round(waitsForKeys.getAverage()));
  }

  private IntStream daysUntilKeys() {
    return keysReceivedOn == null ? IntStream.empty() : IntStream.of(daysUntil(keysReceivedOn));
  }

  private int daysUntil(LocalDate day) {
    return (int) ChronoUnit.DAYS.between(openedOn, day);
  }
}
