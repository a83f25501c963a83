package dk.hjemvej.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.hjemvej.engine.security.Rights;
import dk.hjemvej.engine.security.Role;
import dk.hjemvej.engine.security.accounts.AccountsAtStart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** SAFETY "Rights": who may start what, who sees which task, and what nobody may do. */
@SafetyTest
class RightsTest {

  private static final List<String> TASKS =
      Arrays.stream(Role.values()).map(role -> "for-" + role.groupId()).toList();

  @Autowired private Browser browser;
  @Autowired private TaskService tasks;
  @Autowired private IdentityService identities;
  @Autowired private AuthorizationService authorizations;
  @Autowired private Rights rights;
  @Autowired private AccountsAtStart accounts;

  @AfterEach
  void removeTasks() {
    identities.clearAuthentication();
    tasks.deleteTasks(TASKS, true);
  }

  static Stream<Arguments> accounts() {
    String ofWorkers = "contact-note";
    String happened = "report-life-event";
    String died = "report-death";
    String consents = "register-consent";
    return Stream.of(
        Arguments.of(
            "outreach",
            "outreach-workers",
            Set.of("street-outreach", "support-pathway", consents, ofWorkers, happened, died),
            Set.of("welcome", "tasklist")),
        Arguments.of(
            "authority",
            "authority-caseworkers",
            Set.of("support-pathway", "close-registration", consents, ofWorkers, happened, died),
            Set.of("welcome", "tasklist")),
        Arguments.of(
            "cti",
            "cti-workers",
            Set.of("pause", "network-link", "method-change", consents, ofWorkers, happened, died),
            Set.of("welcome", "tasklist")),
        Arguments.of(
            "cti2",
            "cti-workers",
            Set.of("pause", "network-link", "method-change", consents, ofWorkers, happened, died),
            Set.of("welcome", "tasklist")),
        Arguments.of(
            "icm",
            "icm-workers",
            Set.of("pause", "network-link", "method-change", consents, ofWorkers, happened, died),
            Set.of("welcome", "tasklist")),
        Arguments.of(
            "act",
            "act-team",
            Set.of("pause", "network-link", "method-change", consents, ofWorkers, happened, died),
            Set.of("welcome", "tasklist")),
        Arguments.of(
            "housing",
            "housing-coordinators",
            Set.of("register-vacancy", "withdraw-vacancy", ofWorkers, happened, died),
            Set.of("welcome", "tasklist")),
        Arguments.of(
            "leader",
            "team-leaders",
            Set.of(
                "method-change",
                "pause",
                "replan-phase",
                "recalculate-phases",
                "recalculate-all",
                "worker-absence",
                "register-worker",
                "transfer-caseload",
                happened,
                died),
            Set.of("welcome", "tasklist", "cockpit")),
        Arguments.of("head", "unit-heads", Set.of(), Set.of("welcome", "tasklist", "cockpit")),
        Arguments.of(
            "owner",
            "process-owners",
            Set.of("recalculate-phases", "recalculate-all"),
            Set.of("welcome", "tasklist", "cockpit")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("accounts")
  void starts_only_what_the_group_may_start(
      String account, String group, Set<String> startable, Set<String> applications)
      throws Exception {
    var answer =
        browser
            .integration(account)
            .get(
                browser.rest(
                    "process-definition?latestVersion=true&startableInTasklist=true"
                        + "&startablePermissionCheck=true&maxResults=500"));

    assertThat(fields(answer.body(), "key")).isEqualTo(new TreeSet<>(startable));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("accounts")
  void sees_only_tasks_of_the_own_group(
      String account, String group, Set<String> startable, Set<String> applications)
      throws Exception {
    oneTaskForEachGroup();

    var answer = browser.integration(account).get(browser.rest("task?maxResults=500"));

    assertThat(fields(answer.body(), "id")).containsExactly("for-" + group);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("accounts")
  void opens_only_the_applications_of_the_role(
      String account, String group, Set<String> startable, Set<String> applications) {
    List<String> groups = List.of(group);

    assertThat(Stream.of("welcome", "tasklist", "cockpit", "admin"))
        .filteredOn(
            application ->
                authorizations.isUserAuthorized(
                    account, groups, Permissions.ACCESS, Resources.APPLICATION, application))
        .containsExactlyInAnyOrderElementsOf(applications);
  }

  @Test
  void a_worker_knows_only_the_definitions_the_group_may_start() throws Exception {
    var answer =
        browser
            .integration("cti")
            .get(browser.rest("process-definition?latestVersion=true&maxResults=500"));

    assertThat(fields(answer.body(), "key"))
        .containsExactlyInAnyOrder(
            "contact-note",
            "method-change",
            "network-link",
            "pause",
            "register-consent",
            "report-death",
            "report-life-event");
  }

  @Test
  void a_manager_sees_every_process_in_the_overview() throws Exception {
    var answer =
        browser
            .integration("leader")
            .get(browser.rest("process-definition?latestVersion=true&maxResults=500"));

    assertThat(fields(answer.body(), "key")).contains("support-pathway", "cti", "intake");
  }

  @Test
  void a_candidate_group_may_read_and_work_on_its_task_and_nothing_else() {
    oneTaskForEachGroup();

    Authorization right =
        authorizations
            .createAuthorizationQuery()
            .resourceType(Resources.TASK)
            .resourceId("for-cti-workers")
            .groupIdIn("cti-workers")
            .singleResult();

    assertThat(right.getPermissions(TaskPermissions.values()))
        .extracting(permission -> permission.getName())
        .containsExactlyInAnyOrder("NONE", "READ", "TASK_WORK");
  }

  @Test
  void a_worker_claims_a_task_but_does_not_give_it_to_somebody_else() {
    oneTaskForEachGroup();
    identities.setAuthentication("cti", List.of("cti-workers"));

    tasks.claim("for-cti-workers", "cti");

    assertThatThrownBy(() -> tasks.setAssignee("for-cti-workers", "cti2"))
        .isInstanceOf(AuthorizationException.class);
    assertThatThrownBy(() -> tasks.delegateTask("for-cti-workers", "cti2"))
        .isInstanceOf(AuthorizationException.class);
  }

  @Test
  void nobody_has_a_right_to_deployments_or_batches() {
    assertThat(
            Stream.of(Resources.DEPLOYMENT, Resources.BATCH)
                .flatMap(
                    resource ->
                        authorizations
                            .createAuthorizationQuery()
                            .resourceType(resource)
                            .list()
                            .stream()))
        .isEmpty();
  }

  @Test
  void only_administrators_may_create_filters() {
    assertThat(
            authorizations
                .createAuthorizationQuery()
                .resourceType(Resources.FILTER)
                .hasPermission(Permissions.CREATE)
                .list())
        .extracting(Authorization::getGroupId)
        .containsExactly("camunda-admin");
  }

  @Test
  void a_right_given_by_hand_is_gone_after_the_next_start() {
    Authorization tooMuch = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    tooMuch.setGroupId("cti-workers");
    tooMuch.setResource(Resources.DEPLOYMENT);
    tooMuch.setResourceId(Authorization.ANY);
    tooMuch.addPermission(Permissions.ALL);
    authorizations.saveAuthorization(tooMuch);

    rights.synchronise();

    nobody_has_a_right_to_deployments_or_batches();
  }

  @Test
  void two_nodes_may_start_at_the_same_moment() throws Exception {
    Set<String> before = rightsInDatabase();
    authorizations
        .createAuthorizationQuery()
        .groupIdIn("cti-workers", "icm-workers")
        .list()
        .stream()
        .filter(right -> right.getResourceType() != Resources.GROUP.resourceType())
        .filter(right -> !belongsToOneTask(right))
        .map(Authorization::getId)
        .forEach(authorizations::deleteAuthorization);
    identities.deleteGroup("act-team");

    var nodes = Executors.newFixedThreadPool(4);
    List<Callable<Object>> starts = new ArrayList<>();
    for (int node = 0; node < 4; node++) {
      starts.add(Executors.callable(accounts::createWhatIsMissing));
    }
    for (var start : nodes.invokeAll(starts)) {
      start.get();
    }
    nodes.shutdown();

    identities.createMembership("act", "act-team");
    assertThat(rightsInDatabase()).isEqualTo(before);
    assertThat(identities.createGroupQuery().groupId("act-team").singleResult().getName())
        .isEqualTo("ACT-team");
  }

  private Set<String> rightsInDatabase() {
    return authorizations
        .createAuthorizationQuery()
        .authorizationType(Authorization.AUTH_TYPE_GRANT)
        .list()
        .stream()
        .filter(right -> right.getGroupId() != null)
        .filter(right -> !belongsToOneTask(right))
        .map(
            right ->
                right.getGroupId() + " " + right.getResourceType() + " " + right.getResourceId())
        .collect(Collectors.toSet());
  }

  /** The engine gives and takes these with each task; a start of the application does neither. */
  private static boolean belongsToOneTask(Authorization right) {
    boolean aboutTasks =
        Set.of(Resources.TASK, Resources.HISTORIC_TASK).stream()
            .anyMatch(resource -> resource.resourceType() == right.getResourceType());
    return aboutTasks && !Authorization.ANY.equals(right.getResourceId());
  }

  private void oneTaskForEachGroup() {
    for (Role role : Role.values()) {
      Task task = tasks.newTask("for-" + role.groupId());
      tasks.saveTask(task);
      tasks.addCandidateGroup(task.getId(), role.groupId());
    }
  }

  private static Set<String> fields(String json, String field) throws Exception {
    Set<String> values = new TreeSet<>();
    new ObjectMapper().readTree(json).forEach(node -> values.add(node.path(field).asText()));
    return values;
  }
}
