package dk.hjemvej.oversight.process;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.oversight.CaseHousing;
import dk.hjemvej.oversight.CaseHousing.Attempt;
import dk.hjemvej.oversight.CaseHousing.Registration;
import dk.hjemvej.oversight.CasePlan.PhaseDates;
import dk.hjemvej.oversight.MyWay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The next dates of a young person: today or later, nearest first. */
final class MyWayDates {

  private static final int MOST = 6;

  /**
   * @param day null for what comes soon, on no certain day
   */
  record Date(@Nullable LocalDate day, String what) {}

  private final LocalDate today;
  private final List<Date> dates = new ArrayList<>();

  private MyWayDates(LocalDate today) {
    this.today = today;
  }

  /**
   * @param said the newest answers of the case
   * @param phase the phase of CTI that runs
   * @param worker how the support person is called
   */
  static List<Date> of(
      MyWay way,
      Answers said,
      Optional<PhaseDates> phase,
      CaseHousing housing,
      String worker,
      LocalDate today) {
    MyWayDates found = new MyWayDates(today);
    if (way.outcome() == null) {
      found.contact(way, said, worker);
      phase.ifPresent(
          running ->
              found.add(
                  running.extendedUntil() == null ? running.plannedEnd() : running.extendedUntil(),
                  "Vi ser sammen på, hvordan det går"));
      found.home(housing);
      found.agreements(said);
    }
    found.receivers(way, said);
    return found.dates.stream()
        .sorted(Comparator.comparing(Date::day, Comparator.nullsFirst(Comparator.naturalOrder())))
        .limit(MOST)
        .toList();
  }

  private void contact(MyWay way, Answers said, String worker) {
    if (way.contactBy() == null) {
      said.findDate("nextContactOn").ifPresent(day -> add(day, "Vi ses igen"));
    } else if (way.agreedOn() != null && !way.agreedOn().isBefore(today)) {
      add(way.agreedOn(), "Du og %s har en aftale".formatted(worker));
    } else if (way.agreedOn() == null && !way.contactBy().isBefore(today)) {
      add(way.contactBy(), worker + " har fat i dig senest her");
    } else {
      dates.add(new Date(null, worker + " har fat i dig"));
    }
  }

  private void home(CaseHousing housing) {
    housing.offers().stream()
        .filter(offer -> offer.state().equals("OPEN"))
        .forEach(offer -> add(offer.answerBy(), "Svar senest på, om du vil have boligen"));
    housing.attempts().stream().limit(1).forEach(this::move);
    if (MyWayHelp.isLookingForHome(housing)) {
      housing.registrations().stream()
          .filter(one -> one.endedOn() == null && !one.renewBy().isBefore(today))
          .min(Comparator.comparing(Registration::renewBy))
          .ifPresent(one -> add(one.renewBy(), "Forny din plads i køen hos " + one.organisation()));
    }
  }

  private void move(Attempt attempt) {
    if (attempt.movedInOn() == null && attempt.endedOn() == null) {
      if (attempt.moveInOn() != null) {
        add(attempt.moveInOn(), "Du flytter ind");
      } else {
        add(attempt.expectedMoveIn(), "Omkring her regner vi med, at du har en bolig");
      }
    }
  }

  /** What was agreed while the young person sat at the table. */
  private void agreements(Answers said) {
    if (said.findText("citizenAttended").filter("YES"::equals).isPresent()) {
      int count = said.findText("agreementCount").map(Integer::parseInt).orElse(0);
      for (int no = 1; no <= count; no++) {
        String what = said.findText("agreement%dWhat".formatted(no)).orElse("");
        String who = said.findText("agreement%dWho".formatted(no)).orElse("");
        add(
            said.findDate("agreement%dDueOn".formatted(no)).orElse(null),
            "%s (%s)".formatted(what, who));
      }
    }
  }

  private void receivers(MyWay way, Answers said) {
    MyWayHelp.receivers(way, said)
        .forEach(
            receiver ->
                receiver
                    .startsOn()
                    .ifPresent(day -> add(day, receiver.name() + " begynder at hjælpe dig")));
  }

  private void add(@Nullable LocalDate day, String what) {
    if (day != null && !day.isBefore(today)) {
      dates.add(new Date(day, what));
    }
  }
}
