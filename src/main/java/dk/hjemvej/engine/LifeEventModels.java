package dk.hjemvej.engine;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The kinds of life events: the newest deployed version of every diagram in their folder. A new
 * kind is a new diagram there, and this is the only place that knows where that is.
 */
@Component
public class LifeEventModels {

  public static final String FOLDER = "bpmn/events/";

  /** Brings the kind of the event from the message to the call. */
  public static final ProcessVariable<String> KIND = ProcessVariable.text("lifeEvent");

  /** How the one call says that it calls the diagram of that kind. */
  public static final String CALLED = "${lifeEvent}";

  private final RepositoryService models;

  LifeEventModels(@Lazy RepositoryService models) {
    this.models = models;
  }

  /**
   * A kind of life event.
   *
   * @param key key of its process
   * @param name what people call it, such as "Krise"
   */
  public record Kind(String key, String name) {}

  /** Every kind, by name. */
  public List<Kind> kinds() {
    return models
        .createProcessDefinitionQuery()
        .latestVersion()
        .active()
        .processDefinitionResourceNameLike(FOLDER + "%")
        .orderByProcessDefinitionName()
        .asc()
        .unlimitedList()
        .stream()
        .map(process -> new Kind(process.getKey(), process.getName()))
        .toList();
  }

  public boolean knows(String kind) {
    ProcessDefinition newest =
        models
            .createProcessDefinitionQuery()
            .processDefinitionKey(kind)
            .latestVersion()
            .active()
            .singleResult();
    return newest != null && newest.getResourceName().startsWith(FOLDER);
  }
}
