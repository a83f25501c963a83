package dk.hjemvej.engine.tasklist;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The task lists everybody finds in Tasklist. They are filters stored in the engine, made once at
 * the first start, because only administrators may make filters (SAFETY S2). What an administrator
 * changes in them stays.
 */
@Component
public class TaskLists {

  private record TaskList(String name, String description, String color, TaskQuery query) {}

  private final FilterService filters;
  private final TaskService tasks;
  private final AuthorizationService authorizations;
  private final JdbcClient jdbc;

  TaskLists(
      FilterService filters,
      TaskService tasks,
      AuthorizationService authorizations,
      JdbcClient jdbc) {
    this.filters = filters;
    this.tasks = tasks;
    this.authorizations = authorizations;
    this.jdbc = jdbc;
  }

  /** Creates the lists that are missing. */
  @EventListener(ApplicationReadyEvent.class)
  @Transactional
  public void createMissing() {
    oneNodeAtATime();
    List<TaskList> lists = lists();
    for (int place = 0; place < lists.size(); place++) {
      TaskList list = lists.get(place);
      if (filters.createFilterQuery().filterName(list.name()).count() == 0) {
        share(create(list, place));
      }
    }
  }

  private List<TaskList> lists() {
    return List.of(
        new TaskList(
            "Mine opgaver",
            "Opgaver, du er ansvarlig for, og som skal ses nu",
            "#2f6f6b",
            due(tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"))),
        new TaskList(
            "Min gruppes opgaver",
            "Opgaver hos dine grupper, som ingen har taget endnu",
            "#3a7ca5",
            due(tasks.createTaskQuery().taskCandidateGroupInExpression("${currentUserGroups()}"))),
        new TaskList(
            "Mine overskredne",
            "Dine opgaver, hvor fristen er overskredet",
            "#b3541e",
            tasks
                .createTaskQuery()
                .taskAssigneeExpression("${currentUser()}")
                .dueBeforeExpression("${now()}")),
        new TaskList(
            "Alle mine grupper",
            "Alt hos dine grupper, også det, kolleger har taget",
            "#6c757d",
            tasks
                .createTaskQuery()
                .taskCandidateGroupInExpression("${currentUserGroups()}")
                .includeAssignedTasks()),
        new TaskList(
            "Boligtilbud afventer svar",
            "Boliger, der holdes til en borger, indtil der er svaret",
            "#8a6d1d",
            tasks
                .createTaskQuery()
                .taskCandidateGroupInExpression("${currentUserGroups()}")
                .includeAssignedTasks()
                .taskDefinitionKey("UserTask_HousingOffer")));
  }

  /** Only what has reached the day it should be seen. */
  private static TaskQuery due(TaskQuery query) {
    return query.followUpBeforeOrNotExistentExpression("${now()}");
  }

  private Filter create(TaskList list, int place) {
    Filter filter =
        filters
            .newTaskFilter(list.name())
            .setQuery(list.query())
            .setProperties(
                Map.of(
                    "description",
                    list.description(),
                    "priority",
                    place,
                    "color",
                    list.color(),
                    "refresh",
                    true,
                    "showUndefinedVariable",
                    false,
                    "variables",
                    List.of()));
    return filters.saveFilter(filter);
  }

  private void share(Filter filter) {
    Authorization everybody = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
    everybody.setUserId(Authorization.ANY);
    everybody.setResource(Resources.FILTER);
    everybody.setResourceId(filter.getId());
    everybody.addPermission(Permissions.READ);
    authorizations.saveAuthorization(everybody);
  }

  /** Two nodes starting together must not make every list twice: the second waits for the first. */
  private void oneNodeAtATime() {
    jdbc.sql("select value_ from act_ge_property where name_ = 'startup.lock' for update")
        .query(String.class)
        .list();
  }
}
