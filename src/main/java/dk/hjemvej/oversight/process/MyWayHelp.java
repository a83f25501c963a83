package dk.hjemvej.oversight.process;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.oversight.CaseHousing;
import dk.hjemvej.oversight.CaseLink;
import dk.hjemvej.oversight.MyWay;
import dk.hjemvej.oversight.MyWay.Station;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** Who helps a young person with what. */
final class MyWayHelp {

  private static final int MOST_LINKS = 4;

  record Supporter(String name, String withWhat) {}

  /** Who takes over. */
  record Receiver(String name, String need, Optional<LocalDate> startsOn) {}

  private MyWayHelp() {}

  /**
   * @param worker how the support person is called
   * @param team how everybody else is called
   */
  static List<Supporter> of(
      MyWay way,
      Answers said,
      CaseHousing housing,
      List<CaseLink> links,
      String worker,
      String team) {
    List<Supporter> helpers = new ArrayList<>();
    if (way.outcome() == null) {
      if (way.worker() != null) {
        helpers.add(new Supporter(worker, "Er din støtteperson. Spørg om alt."));
      } else if (way.station() == Station.MEETING) {
        helpers.add(new Supporter("Gadeteamet", "Møder dig dér, hvor du er."));
      } else {
        helpers.add(new Supporter(team, "Hjælper dig i gang."));
      }
      said.findText("coordinator")
          .ifPresent(
              name -> helpers.add(new Supporter(name, "Holder styr på din sag i kommunen.")));
      if (isLookingForHome(housing)) {
        helpers.add(new Supporter("Boligteamet", "Finder en bolig sammen med dig."));
      }
      links.stream()
          .filter(link -> !Objects.equals(link.result(), "REPLACE"))
          .limit(MOST_LINKS)
          .forEach(link -> helpers.add(new Supporter(link.offer(), area(link))));
    }
    receivers(way, said)
        .forEach(one -> helpers.add(new Supporter(one.name(), "Tager over: " + one.need())));
    return helpers;
  }

  /** Known while the support is handed over, and afterwards. */
  static List<Receiver> receivers(MyWay way, Answers said) {
    boolean known = way.handingOver() || (way.handedOver() && way.outcome() != null);
    int needs = known ? said.findNumber("needs").map(Number::intValue).orElse(0) : 0;
    return IntStream.rangeClosed(1, needs).mapToObj(no -> receiver(said, no)).toList();
  }

  private static Receiver receiver(Answers said, int no) {
    String who = MyWayText.receiver(said.findText("receiver" + no).orElse(""));
    return new Receiver(
        said.findText("contactPerson" + no).orElse(who),
        said.findText("need" + no).orElse(""),
        said.findDate("startsOn" + no));
  }

  static boolean isLookingForHome(CaseHousing housing) {
    return housing.attempts().stream()
        .limit(1)
        .anyMatch(attempt -> attempt.endedOn() == null && attempt.movedInOn() == null);
  }

  private static String area(CaseLink link) {
    return link.focusArea() == null ? "" : MyWayText.area(link.focusArea());
  }
}
