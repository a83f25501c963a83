package dk.hjemvej.team;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.team.TeamCases.Item;
import dk.hjemvej.team.TeamCases.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What the team talks about this week: what is new since the last meeting, what comes soon, and
 * what does not go as it should until it does.
 */
@Component
public class Agenda {

  private final TeamCases cases;
  private final Meetings meetings;
  private final Supervision supervision;
  private final CivilTime time;

  Agenda(TeamCases cases, Meetings meetings, Supervision supervision, CivilTime time) {
    this.cases = cases;
    this.meetings = meetings;
    this.supervision = supervision;
    this.time = time;
  }

  /** The items of today, topic by topic. */
  public List<Item> today() {
    LocalDate today = time.today();
    LocalDate since =
        meetings.lastHeld(Routine.TEAM_SUPERVISION).orElse(today.minus(supervision.lookAhead()));
    Stream<Item> begun =
        cases.begunSince(time.startOfDay(since)).stream()
            .map(youth -> new Item(Topic.NEW_CASE, youth, null));
    return Stream.concat(
            begun, cases.items().stream().filter(item -> isOfInterest(item, since, today)))
        .toList();
  }

  private boolean isOfInterest(Item item, LocalDate since, LocalDate today) {
    LocalDate on = item.on();
    return switch (item.topic()) {
      case FIRST_PLAN, PHASE_CHANGE -> on != null && !on.isBefore(since);
      case PHASE_END -> on != null && !on.isAfter(today.plus(supervision.lookAhead()));
      case NEW_CASE, OVERRUN, LOST_CONTACT, LIFE_EVENT, HIGH_RISK -> true;
    };
  }
}
