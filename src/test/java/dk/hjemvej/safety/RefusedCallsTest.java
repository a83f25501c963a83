package dk.hjemvej.safety;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.safety.Browser.Visitor;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.Walk;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** SAFETY S7, S8, S14: a task can be worked on through its form, and in no other way. */
@SafetyTest
class RefusedCallsTest {

  private static final String BUILD_CONTACT = "UserTask_BuildContact";

  @Autowired private Browser browser;
  @Autowired private Pathway pathway;
  @Autowired private TaskService tasks;
  @Autowired private RuntimeService runtime;
  @Autowired private RepositoryService models;

  static Stream<String> callsPastTheForm() {
    return Stream.of(
        "POST task/{task}/complete {}",
        "POST task/{task}/resolve {\"variables\":{\"acuteDanger\":{\"value\":false}}}",
        "POST task/{task}/bpmnError {\"errorCode\":\"gone\"}",
        "POST task/{task}/bpmnEscalation {\"escalationCode\":\"HANDED_OVER\"}",
        "POST task/{task}/comment/create {\"message\":\"fri tekst\"}",
        "POST task/{task}/attachment/create {}",
        "POST task/{task}/assignee {\"userId\":\"cti\"}",
        "POST task/{task}/delegate {\"userId\":\"cti\"}",
        "POST task/{task}/identity-links {\"userId\":\"cti\",\"type\":\"candidate\"}",
        "POST task/{task}/variables {\"modifications\":{\"x\":{\"value\":\"y\"}}}",
        "PUT task/{task}/variables/x {\"value\":\"y\"}",
        "PUT task/{task}/localVariables/x {\"value\":\"y\"}",
        "DELETE task/{task}/variables/wantsContact",
        "PUT task/{task} {\"name\":\"andet\"}",
        "DELETE task/{task}",
        "POST task/create {\"name\":\"egen opgave\"}",
        "POST process-definition/key/street-outreach/start {}",
        "POST process-definition/{definition}/start {}",
        "DELETE process-definition/{definition}?cascade=true",
        "PUT process-definition/{definition}/suspended {\"suspended\":true}",
        "POST process-instance {}",
        "GET process-instance?maxResults=10",
        "DELETE process-instance/{instance}",
        "POST process-instance/delete {\"processInstanceIds\":[\"{instance}\"]}",
        "POST process-instance/{instance}/modification {}",
        "PUT process-instance/{instance}/variables/x {\"value\":\"y\"}",
        "POST message {\"messageName\":\"EndRequested\"}",
        "POST signal {\"name\":\"x\"}",
        "POST condition {}",
        "POST execution/{instance}/signal {}",
        "POST modification/execute {}",
        "POST migration/execute {}",
        "POST decision-definition/key/deadlines/evaluate {}",
        "POST deployment/create {}",
        "DELETE deployment/{deployment}?cascade=true",
        "POST filter/create {\"resourceType\":\"Task\",\"name\":\"x\"}",
        "POST authorization/create {}",
        "POST user/create {}",
        "GET user?maxResults=10",
        "POST group/create {}",
        "POST identity/verify {\"username\":\"admin\",\"password\":\"admin\"}",
        "POST history/cleanup {}",
        "POST external-task/fetchAndLock {}",
        "GET job?maxResults=10",
        "PUT job/x/duedate {}",
        "GET history/variable-instance?maxResults=10",
        "DELETE user/outreach",
        "PUT user/cti/credentials {\"password\":\"x\"}");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("callsPastTheForm")
  void a_caseworker_does_not_get_past_the_form(String call) {
    Walk youth = aContact();

    String answer = send(browser.integration("outreach"), browser.rest(""), call, youth, 403);

    assertThat(answer).contains("\"message\":\"");
    youth.isWaitingAt(BUILD_CONTACT);
    assertThat(youth.task(BUILD_CONTACT).getName()).isEqualTo("Opbyg kontakt");
    assertThat(tasks.getTaskComments(youth.task(BUILD_CONTACT).getId())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POST task/{task}/bpmnError {\"errorCode\":\"gone\"}",
        "POST task/{task}/complete {}",
        "POST task/{task}/comment/create {\"message\":\"fri tekst\"}",
        "POST task/create {\"name\":\"egen opgave\"}",
        "POST process-definition/key/street-outreach/start {}"
      })
  void the_same_holds_in_the_web_applications(String call) {
    Walk youth = aContact();

    String answer = send(browser.loggedIn("outreach"), browser.engine(""), call, youth, 403);

    assertThat(answer).contains("Denne handling er ikke tilladt");
    youth.isWaitingAt(BUILD_CONTACT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/engine-rest/engine/%s/task/%s/x/../complete",
        "/engine-rest/engine/%s/task/%s;x=1/complete",
        "/engine-rest//engine/%s/task/%s/complete",
        "/engine-rest/engine/%s/task/%s/./complete",
        "/engine-rest/engine/%s/task/%s/%%63omplete",
        "/engine-rest/engine/%s/task/%s/claim%%2f..%%2fcomplete",
        "/engine-rest/engine/%s/filter/../task/%s/complete",
        "/camunda/../engine-rest/engine/%s/task/%s/complete"
      })
  void no_spelling_of_a_path_goes_round_the_list(String path) {
    Walk youth = aContact();

    var answer =
        browser
            .integration("outreach")
            .posts(path.formatted(browser.engineName(), youth.task(BUILD_CONTACT).getId()), "{}");

    assertThat(answer.statusCode()).isBetween(400, 404);
    youth.isWaitingAt(BUILD_CONTACT);
  }

  @Test
  void a_caseworker_claims_the_task_and_submits_its_form() {
    Walk youth = aContact();
    Task task = youth.task(BUILD_CONTACT);
    Visitor outreach = browser.loggedIn("outreach");

    var claimed =
        outreach.posts(browser.engine("task/" + task.getId() + "/claim"), claimBy("outreach"));
    assertThat(claimed.statusCode()).as(claimed.body()).isEqualTo(204);
    assertThat(youth.task(BUILD_CONTACT).getAssignee()).isEqualTo("outreach");
    var returned = outreach.posts(browser.engine("task/" + task.getId() + "/unclaim"), "");
    assertThat(returned.statusCode()).as(returned.body()).isEqualTo(204);
    var form = outreach.get(browser.engine("task/" + task.getId() + "/deployed-form"));
    assertThat(form.statusCode()).isEqualTo(200);
    var submitted =
        outreach.posts(
            browser.engine("task/" + task.getId() + "/submit-form"),
            """
            {"variables":{"contactResult":{"value":"MET"},"readyForIntake":{"value":true}}}
            """);

    assertThat(submitted.statusCode()).as(submitted.body()).isEqualTo(204);
    youth.hasPassed(BUILD_CONTACT);
  }

  @Test
  void nobody_claims_in_another_persons_name() {
    Walk youth = aContact();

    var answer =
        browser
            .integration("outreach")
            .posts(
                browser.rest("task/" + youth.task(BUILD_CONTACT).getId() + "/claim"),
                claimBy("cti"));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("kun gøre dette for dig selv");
    assertThat(youth.task(BUILD_CONTACT).getAssignee()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"cti", "housing", "leader", "owner"})
  void a_task_of_another_group_stays_closed(String account) {
    Walk youth = aContact();
    String task = browser.rest("task/" + youth.task(BUILD_CONTACT).getId());
    Visitor visitor = browser.integration(account);

    assertThat(visitor.get(task).statusCode()).isIn(403, 404);
    assertThat(visitor.get(task + "/variables").statusCode()).isIn(403, 404);
    assertThat(visitor.posts(task + "/claim", claimBy(account)).statusCode()).isIn(403, 404, 500);
    assertThat(visitor.posts(task + "/submit-form", "{}").statusCode()).isIn(403, 404, 500);
    youth.isWaitingAt(BUILD_CONTACT);
    assertThat(youth.task(BUILD_CONTACT).getAssignee()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"cti", "icm", "housing", "leader"})
  void a_process_of_another_group_cannot_be_started(String account) {
    var answer =
        browser
            .integration(account)
            .posts(browser.rest("process-definition/key/street-outreach/submit-form"), "{}");

    assertThat(answer.statusCode()).isIn(403, 404);
    assertThat(runtime.createProcessInstanceQuery().count()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"owner", "leader", "admin"})
  void a_deployment_is_not_deleted_by_a_person(String account) {
    long before = models.createDeploymentQuery().count();
    String deployment =
        models.createDeploymentQuery().orderByDeploymentTime().desc().list().get(0).getId();

    for (Visitor visitor :
        new Visitor[] {browser.integration(account), browser.loggedIn(account)}) {
      String path = "deployment/" + deployment + "?cascade=true";
      assertThat(visitor.deletes(browser.rest(path)).statusCode()).isIn(401, 403);
      assertThat(visitor.deletes(browser.engine(path)).statusCode()).isIn(401, 403);
    }
    assertThat(models.createDeploymentQuery().count()).isEqualTo(before);
  }

  @Test
  void cockpit_shows_managers_codes_and_lets_them_change_nothing() {
    Walk youth = aContact();
    Visitor leader = browser.integration("leader");

    var instances = leader.get(browser.rest("process-instance?maxResults=50"));

    assertThat(instances.body())
        .contains(youth.caseNumber().value())
        .doesNotContain("Testkaldenavn");
    assertThat(leader.posts(browser.rest("process-instance?maxResults=50"), "{}").statusCode())
        .isEqualTo(200);
    send(leader, browser.rest(""), "DELETE process-instance/{instance}", youth, 403);
    send(
        leader,
        browser.rest(""),
        "POST process-instance/delete {\"processInstanceIds\":[\"{instance}\"]}",
        youth,
        403);
    send(leader, browser.rest(""), "PUT job/x/retries {\"retries\":1}", youth, 403);
    youth.isWaitingAt(BUILD_CONTACT);
  }

  @Test
  void a_worker_does_not_open_cockpits_own_interface() {
    var answer =
        browser
            .loggedIn("cti")
            .get("/camunda/api/cockpit/plugin/base/default/process-definition/statistics");

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void an_unbounded_list_is_refused() {
    var visitor = browser.integration("outreach");

    assertThat(visitor.get(browser.rest("task")).statusCode()).isEqualTo(400);
    assertThat(visitor.get(browser.rest("task?maxResults=2001")).statusCode()).isEqualTo(400);
    assertThat(visitor.get(browser.rest("task?maxResults=2000")).statusCode()).isEqualTo(200);
  }

  @Test
  void a_weak_password_is_refused() {
    var answer =
        browser
            .integration("admin")
            .posts(
                browser.rest("user/create"),
                """
                {"profile":{"id":"weak","firstName":"W","lastName":"K"},
                 "credentials":{"password":"kort"}}
                """);

    assertThat(answer.statusCode()).isBetween(400, 500);
    assertThat(browser.integration("weak", "kort").get(browser.rest("task/count")).statusCode())
        .isEqualTo(401);
  }

  private Walk aContact() {
    return pathway.starts(
        "street-outreach",
        "outreach",
        with(
            "alias",
            "Testkaldenavn",
            "sleepsTonight",
            "SAFE",
            "acuteDanger",
            false,
            "wantsContact",
            "YES",
            "estimatedAge",
            22));
  }

  private String send(Visitor visitor, String prefix, String call, Walk youth, int wanted) {
    Task task = youth.task(BUILD_CONTACT);
    String[] parts =
        call.replace("{task}", task.getId())
            .replace("{instance}", task.getProcessInstanceId())
            .replace("{definition}", task.getProcessDefinitionId())
            .replace(
                "{deployment}",
                models.getProcessDefinition(task.getProcessDefinitionId()).getDeploymentId())
            .split(" ", 3);
    String body = parts.length == 3 ? parts[2] : null;
    var answer =
        visitor.sends(parts[0], prefix + parts[1], body == null ? null : "application/json", body);
    assertThat(answer.statusCode()).as("%s: %s", call, answer.body()).isEqualTo(wanted);
    return answer.body();
  }

  private static String claimBy(String user) {
    return "{\"userId\":\"%s\"}".formatted(user);
  }
}
