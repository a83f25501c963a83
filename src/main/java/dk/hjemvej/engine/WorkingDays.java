package dk.hjemvej.engine;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Working days of the municipality, as civil dates: not Saturday, Sunday or a Danish holiday, and
 * not a row of the decision table {@code closing-days}. Store Bededag is one from 2024 (law no. 214
 * of 6 March 2023). The legal deadlines that count in working days, and mail, go by them.
 */
@Component
public class WorkingDays {

  private static final String TABLE = "closing-days";
  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final Decisions decisions;
  private final HolidayManager holidays =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.DENMARK));

  WorkingDays(Decisions decisions) {
    this.decisions = decisions;
  }

  public boolean isWorkingDay(LocalDate day) {
    return !WEEKEND.contains(day.getDayOfWeek()) && !holidays.isHoliday(day) && !isClosed(day);
  }

  /** The first working day after that day. */
  public LocalDate next(LocalDate day) {
    return plus(day, 1);
  }

  /**
   * The n-th working day after that day, which itself does not count.
   *
   * @throws IllegalArgumentException when n is negative
   */
  public LocalDate plus(LocalDate day, int n) {
    if (n < 0) {
      throw new IllegalArgumentException("Working days: wanted 0 or more, found " + n);
    }
    LocalDate reached = day;
    for (int counted = 0; counted < n; ) {
      reached = reached.plusDays(1);
      if (isWorkingDay(reached)) {
        counted++;
      }
    }
    return reached;
  }

  /**
   * Whether a row of {@code closing-days} is a month and day ({@code 06-05}) or a date ({@code
   * 2027-05-07}).
   */
  public static boolean isReadable(String row) {
    try {
      falls(row, LocalDate.EPOCH);
      return true;
    } catch (DateTimeException unreadable) {
      return false;
    }
  }

  private boolean isClosed(LocalDate day) {
    return decisions.rows(TABLE).keySet().stream().anyMatch(row -> falls(row, day));
  }

  private static boolean falls(String row, LocalDate day) {
    return row.length() == "06-05".length()
        ? MonthDay.parse("--" + row).equals(MonthDay.from(day))
        : LocalDate.parse(row).equals(day);
  }
}
