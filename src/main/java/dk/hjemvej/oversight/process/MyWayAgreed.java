package dk.hjemvej.oversight.process;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.oversight.CaseHousing;
import dk.hjemvej.oversight.CaseHousing.Attempt;
import dk.hjemvej.oversight.MyWay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a young person has agreed with us: goals in their own plan, and the home. */
final class MyWayAgreed {

  private static final int LONGEST = 120;

  private MyWayAgreed() {}

  /**
   * @param hide whether the reader may not see where the young person lives
   */
  static List<String> of(
      MyWay way, Answers said, CaseHousing housing, boolean hide, LocalDate today) {
    List<String> agreed = new ArrayList<>();
    if (way.outcome() == null) {
      goals(said, agreed);
    }
    housing.attempts().stream().limit(1).forEach(attempt -> home(attempt, hide, today, agreed));
    return agreed;
  }

  private static void goals(Answers said, List<String> agreed) {
    int areas = said.findNumber("focusAreas").map(Number::intValue).orElse(0);
    for (int no = 1; no <= areas; no++) {
      String area = MyWayText.area(said.findText("area" + no).orElse(""));
      said.findText("goal" + no).ifPresent(goal -> agreed.add("%s: %s".formatted(area, cut(goal))));
    }
  }

  private static void home(Attempt attempt, boolean hide, LocalDate today, List<String> agreed) {
    String address = attempt.address() == null || hide ? "" : " på " + attempt.address();
    if (attempt.movedInOn() != null) {
      agreed.add("Du har dit eget hjem%s.".formatted(address));
    } else if (attempt.endedOn() != null) {
      return;
    } else if (attempt.moveInOn() != null) {
      agreed.add(
          "Du har fået en bolig%s. Du flytter ind %s."
              .formatted(address, MyWayText.day(attempt.moveInOn(), today)));
    } else if (attempt.expectedMoveIn() != null && !attempt.expectedMoveIn().isBefore(today)) {
      agreed.add(
          "Du kan regne med en bolig omkring %s."
              .formatted(MyWayText.day(attempt.expectedMoveIn(), today)));
    } else {
      agreed.add("Vi leder efter en bolig til dig.");
    }
  }

  /** One page is one page. */
  static String cut(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).stripTrailing() + "…";
  }
}
