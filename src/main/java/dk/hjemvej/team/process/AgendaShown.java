package dk.hjemvej.team.process;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import dk.hjemvej.casefile.DanishDate;
import dk.hjemvej.engine.forms.ShownList;
import dk.hjemvej.engine.forms.TaskValues;
import dk.hjemvej.team.Agenda;
import dk.hjemvej.team.TeamCases.Item;
import dk.hjemvej.team.TeamCases.Topic;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The agenda of the supervision, in the words of the team: numbers of cases, never a person. */
@Component
class AgendaShown implements TaskValues {

  private static final String SUPERVISION = "UserTask_TeamSupervision";

  private final Agenda agenda;
  private final ShownList lists;

  AgendaShown(Agenda agenda, ShownList lists) {
    this.agenda = agenda;
    this.lists = lists;
  }

  @Override
  public Map<String, Object> of(String taskDefinitionKey) {
    return taskDefinitionKey.equals(SUPERVISION) ? Map.of("agenda", text()) : Map.of();
  }

  private String text() {
    Map<Topic, List<Item>> topics =
        agenda.today().stream().collect(groupingBy(Item::topic, TreeMap::new, toList()));
    return topics.isEmpty()
        ? "Sagerne giver ingen punkter i denne uge."
        : topics.entrySet().stream().map(this::section).collect(joining("\n\n"));
  }

  private String section(Map.Entry<Topic, List<Item>> topic) {
    return "**%s**\n\n%s"
        .formatted(
            label(topic.getKey()),
            lists.of(topic.getValue().stream().map(AgendaShown::line).toList()));
  }

  private static String line(Item item) {
    return item.on() == null
        ? item.caseNumber().value()
        : "%s · %s".formatted(item.caseNumber().value(), DanishDate.of(item.on()));
  }

  private static String label(Topic topic) {
    return switch (topic) {
      case NEW_CASE -> "Nye sager";
      case FIRST_PLAN -> "Første fase er begyndt: faseplanen";
      case PHASE_CHANGE -> "Ny fase siden sidst";
      case PHASE_END -> "Fasen slutter snart eller skulle være slut";
      case OVERRUN -> "Frister, der ikke er holdt";
      case LOST_CONTACT -> "Mistet kontakt";
      case LIFE_EVENT -> "Hændelser, der er i gang";
      case HIGH_RISK -> "Høj risiko";
    };
  }
}
