package dk.hjemvej.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** SAFETY S1, S2: an expression reaches variables and delegates, nothing else. */
@SafetyTest
class ExpressionGuardTest {

  private static final String OR_QUERY =
      "{\"orQueries\":[{\"assigneeExpression\":\"${canary.sing()}\"}]}";

  @Autowired private Browser browser;
  @Autowired private Canary canary;
  @Autowired private FilterService filters;
  @Autowired private TaskService tasks;
  @Autowired private IdentityService identities;

  @AfterEach
  void clean() {
    identities.clearAuthentication();
    filters.createFilterQuery().filterName("test").list().stream()
        .map(Filter::getId)
        .forEach(filters::deleteFilter);
    tasks.deleteTask("mine", true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"task?maxResults=10", "task/count"})
  void a_caseworkers_search_holds_no_expression(String path) {
    int before = canary.heard();

    var rest = browser.integration("cti").posts(browser.rest(path), OR_QUERY);
    var web = browser.loggedIn("cti").posts(browser.engine(path), OR_QUERY);

    assertThat(rest.statusCode()).isEqualTo(403);
    assertThat(rest.body()).contains("Udtryk er ikke tilladt");
    assertThat(web.statusCode()).isEqualTo(403);
    assertThat(canary.heard()).isEqualTo(before);
  }

  @Test
  void nor_in_the_address_or_in_an_extension_of_a_filter() {
    int before = canary.heard();
    Filter everything = filters.newTaskFilter("test").setQuery(tasks.createTaskQuery());
    filters.saveFilter(everything);
    var cti = browser.integration("cti");

    assertThat(
            cti.get(browser.rest("task?maxResults=10&assigneeExpression=%24%7Bcanary.sing()%7D"))
                .statusCode())
        .isEqualTo(403);
    assertThat(
            cti.posts(
                    browser.rest("filter/" + everything.getId() + "/list?maxResults=10"), OR_QUERY)
                .statusCode())
        .isEqualTo(403);
    assertThat(canary.heard()).isEqualTo(before);
  }

  @Test
  void an_administrators_search_meets_the_guard_behind() {
    int before = canary.heard();

    var answer = browser.integration("admin").posts(browser.rest("task?maxResults=10"), OR_QUERY);

    assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(canary.heard()).isEqualTo(before);
  }

  static Stream<String> forbidden() {
    return Stream.of(
        "${canary.sing()}",
        "${canary.calls}",
        "${canary}",
        "${''.getClass()}",
        "${''['class']}",
        "${''.class.name}",
        "${currentUserGroups().getClass().getName()}",
        "${currentUserGroups().class}",
        "${now().getClass()}",
        "${dateTime().getClass()}",
        "${dateTime().class.classLoader}",
        "${dateTime().getChronology()}",
        "${taskService}",
        "${runtimeService.createProcessInstanceQuery().count()}",
        "${dataSource}",
        "${jdbcTemplate}",
        "${applicationContext}",
        "${environment}",
        "${processEngine}",
        "${processEngineConfiguration}",
        "${org.springframework}",
        "${systemProperties}",
        "${Runtime}",
        "${Math.abs(1)}",
        "${java.lang.Math}",
        "${S('<x/>')}",
        "${XML('<x/>')}",
        "${JSON('{}')}");
  }

  @ParameterizedTest
  @MethodSource("forbidden")
  void a_stored_filter_does_not_reach_java(String expression) {
    int before = canary.heard();
    Filter filter = stored(expression);

    assertThatThrownBy(() -> filters.list(filter.getId())).isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> filters.count(filter.getId())).isInstanceOf(RuntimeException.class);
    assertThat(canary.heard()).isEqualTo(before);
  }

  @Test
  void the_functions_that_filters_need_work() {
    Task mine = tasks.newTask("mine");
    mine.setAssignee("cti");
    tasks.saveTask(mine);
    Filter assigned = stored("${currentUser()}");
    Filter ofMyGroups = filters.newTaskFilter("test");
    ofMyGroups.setQuery(
        tasks
            .createTaskQuery()
            .taskCandidateGroupInExpression("${currentUserGroups()}")
            .dueBeforeExpression("${dateTime().plusDays(1).withTimeAtStartOfDay().toDate()}")
            .followUpBeforeExpression("${now()}"));
    filters.saveFilter(ofMyGroups);
    identities.setAuthentication("cti", List.of("cti-workers"));

    assertThat(filters.count(assigned.getId())).isEqualTo(1);
    assertThatCode(() -> filters.count(ofMyGroups.getId())).doesNotThrowAnyException();
  }

  private Filter stored(String expression) {
    Filter filter = filters.newTaskFilter("test");
    filter.setQuery(tasks.createTaskQuery().taskAssigneeExpression(expression));
    return filters.saveFilter(filter);
  }
}
