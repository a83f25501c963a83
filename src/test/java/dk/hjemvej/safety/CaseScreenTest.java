package dk.hjemvej.safety;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Submission;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.oversight.AccessLog;
import dk.hjemvej.oversight.HousingRows;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.Walk;
import dk.hjemvej.support.Introduction;
import dk.hjemvej.support.NetworkLinks;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The case beside a task: open to those who work with it, closed to everybody else, every look
 * written down, and a wrong answer corrected without anything being overwritten.
 */
@SafetyTest
class CaseScreenTest {

  private static final String CASES = "/camunda/api/hjemvej/cases/";

  @Autowired Browser browser;
  @Autowired Pathway pathway;
  @Autowired PassingTime time;
  @Autowired Submissions submissions;
  @Autowired AccessLog log;
  @Autowired NetworkLinks links;
  @Autowired FilterService filters;
  @Autowired JdbcClient jdbc;

  private Walk youth;
  private CaseNumber caseNumber;

  @BeforeEach
  void a_youth_met_on_the_street() {
    time.startsAt("2026-03-02T10:00");
    youth =
        pathway.starts(
            "street-outreach",
            "outreach",
            with(
                "alias", "Testperson Ø",
                "wantsContact", "YES",
                "sleepsTonight", "SAFE",
                "homelessnessType", "STREET",
                "acuteDanger", false,
                "contactAt", "2026-03-01T10:30+01:00",
                "nextContactOn", "2026-03-09"));
    caseNumber = youth.caseNumber();
  }

  @Test
  void nobody_sees_a_case_without_logging_in() {
    assertThat(browser.stranger().get(CASES + caseNumber).statusCode()).isEqualTo(401);
  }

  @Test
  void a_colleague_without_a_task_in_the_case_does_not_see_it() {
    HttpResponse<String> answer = browser.loggedIn("icm").get(CASES + caseNumber);

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("Du har ikke adgang til denne sag.");
    assertThat(log.of(caseNumber)).isEmpty();
  }

  @Test
  void whoever_has_a_task_in_the_case_sees_it_and_the_look_is_written_down() {
    HttpResponse<String> answer =
        browser
            .loggedIn("outreach")
            .get(
                "/camunda/api/hjemvej/tasks/%s/case"
                    .formatted(youth.task("UserTask_BuildContact").getId()));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains(caseNumber.value(), "Kaldenavn", "Testperson Ø", "Sikkert sted");
    assertThat(log.of(caseNumber))
        .extracting(AccessLog.Look::readBy, AccessLog.Look::what)
        .containsExactly(tuple("outreach", AccessLog.What.CASE));
  }

  @Test
  void whoever_reads_the_case_reads_the_names_of_colleagues_and_not_their_accounts() {
    assertThat(browser.loggedIn("leader").get(CASES + caseNumber).body())
        .contains("\"by\":\"Gademedarbejder\"");
  }

  @Test
  void what_has_happened_is_called_by_its_danish_name_whoever_reads_it() {
    pathway.starts(
        "report-life-event",
        "outreach",
        with("caseNumber", caseNumber.value(), "lifeEvent", "crisis"));

    assertThat(browser.loggedIn("outreach").get(CASES + caseNumber).body())
        .contains("\"Krise\"")
        .doesNotContain("\"crisis\"");
  }

  @Test
  void the_access_log_is_for_team_leaders() {
    browser.loggedIn("outreach").get(CASES + caseNumber);

    assertThat(
            browser.loggedIn("outreach").get(CASES + caseNumber + "/access-log.csv").statusCode())
        .isEqualTo(403);
    HttpResponse<String> file =
        browser.loggedIn("leader").get(CASES + caseNumber + "/access-log.csv");
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.body()).contains("\"Sagsnr.\";\"Tidspunkt\"", "\"outreach\"", "\"Sagen\"");
  }

  @Test
  void the_case_of_somebody_who_has_died_is_open_to_leaders_only_and_says_so() {
    assertThat(browser.loggedIn("authority").get(CASES + caseNumber).statusCode()).isEqualTo(200);

    pathway.starts(
        "report-death",
        "outreach",
        with("caseNumber", caseNumber.value(), "caseNumberAgain", caseNumber.value()));

    for (String colleague : List.of("outreach", "authority", "owner")) {
      assertThat(browser.loggedIn(colleague).get(CASES + caseNumber).statusCode())
          .as(colleague)
          .isEqualTo(403);
    }
    HttpResponse<String> shown = browser.loggedIn("leader").get(CASES + caseNumber);
    assertThat(shown.statusCode()).isEqualTo(200);
    assertThat(shown.body()).contains("Begrænset til ledere: borgeren er død");
    assertThat(browser.loggedIn("head").get(CASES + caseNumber).statusCode()).isEqualTo(200);
  }

  @Test
  void cards_of_the_list_show_the_case_of_the_tasks_one_may_see() {
    String task = youth.task("UserTask_BuildContact").getId();

    assertThat(browser.loggedIn("outreach").get("/camunda/api/hjemvej/cards?task=" + task).body())
        .contains(caseNumber.value());
    assertThat(browser.loggedIn("icm").get("/camunda/api/hjemvej/cards?task=" + task).body())
        .doesNotContain(caseNumber.value());
  }

  @Test
  void a_case_with_an_open_offer_is_shown_to_the_coordinator_who_reads_no_decision_tables() {
    enrolled("NO");
    youth.submits("UserTask_CollectConsent", with("wantsEnrolment", "YES"));
    HousingRows rows = new HousingRows(jdbc);
    rows.open(caseNumber, 1, rows.home("Prøvevej 1", "YOUTH_HOME", 2900), "2026-03-02");
    String task = youth.task("UserTask_HousingRegistration").getId();

    Browser.Visitor housing = browser.loggedIn("housing");
    assertThat(housing.get("/camunda/api/hjemvej/cards?task=" + task).body())
        .contains(caseNumber.value());
    assertThat(housing.get(CASES + caseNumber).body()).contains("Venter på svar");
  }

  @Test
  void a_protected_identity_is_hidden_from_whoever_does_not_work_the_case() {
    enrolled("YES");

    assertThat(browser.loggedIn("authority").get(CASES + caseNumber).body())
        .contains("Testine Prøvesen");
    assertThat(browser.loggedIn("head").get(CASES + caseNumber).body())
        .contains(caseNumber.value(), "Skjult")
        .doesNotContain("Prøvesen", "2004-05-17", "Testperson");
  }

  @Test
  void an_identity_that_is_not_protected_is_shown_to_the_unit_head() {
    enrolled("NO");

    assertThat(browser.loggedIn("head").get(CASES + caseNumber).body())
        .contains("Testine Prøvesen")
        .doesNotContain("310204-0011");
  }

  @Test
  void to_whom_a_protected_citizen_was_introduced_is_hidden_with_the_name() {
    enrolled("YES");
    links.add(
        caseNumber, new Introduction("Testtanten", "NETWORK", LocalDate.of(2026, 3, 1), null));

    assertThat(browser.loggedIn("authority").get(CASES + caseNumber).body())
        .contains("Testtanten", "Netværk", "01.03.2026");
    assertThat(browser.loggedIn("head").get(CASES + caseNumber).body())
        .contains("Netværk", "01.03.2026")
        .doesNotContain("Testtanten");
  }

  @Test
  void where_a_protected_citizen_is_to_live_is_hidden_with_the_name() {
    enrolled("YES");
    HousingRows rows = new HousingRows(jdbc);
    rows.attempt(caseNumber, 7, "2026-02-10");
    rows.accepted(caseNumber, 7, rows.home("Prøvevej 1", "YOUTH_HOME", 2900), "2026-03-02");

    assertThat(browser.loggedIn("authority").get(CASES + caseNumber).body())
        .contains("Prøvevej 1, 2.900 kr.");
    assertThat(browser.loggedIn("head").get(CASES + caseNumber).body())
        .contains("7. forsøg")
        .doesNotContain("Prøvevej");
  }

  private void enrolled(String protectedIdentity) {
    youth.submits("UserTask_BuildContact", with("contactResult", "MET", "readyForIntake", true));
    youth.submits(
        "UserTask_RegisterCitizen",
        with(
            "identification", "CPR",
            "cpr", "310204-0011",
            "fullName", "Testine Prøvesen",
            "birthDate", "2004-05-17",
            "protectedIdentity", protectedIdentity,
            "actingMunicipalityClear", true));
  }

  @Test
  void a_corrected_answer_stands_beside_the_wrong_one() {
    HttpResponse<String> answer =
        correct("outreach", "{\"alias\":\"Testperson Å\"}", "Hørte forkert");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    List<Submission> all = submissions.of(caseNumber);
    assertThat(all).hasSize(2);
    assertThat(all.get(0).answers().text("alias")).isEqualTo("Testperson Ø");
    assertThat(all.get(1).answers().text("alias")).isEqualTo("Testperson Å");
    assertThat(all.get(1).answers().text("sleepsTonight")).isEqualTo("SAFE");
    assertThat(all.get(1).corrects()).isEqualTo(all.get(0).id());
    assertThat(all.get(1).reason()).isEqualTo("Hørte forkert");
    assertThat(all.get(1).submittedBy()).isEqualTo("outreach");
  }

  @Test
  void a_corrected_route_answer_counts_from_now_on() {
    assertThat(correct("leader", "{\"homelessnessType\":\"SOFA_SURFER\"}", "Tastet forkert").body())
        .contains("Sofasurfer");

    assertThat(youth.variable("homelessnessType")).isEqualTo("SOFA_SURFER");
  }

  @Test
  void a_correction_passes_the_same_gate_as_a_first_answer() {
    HttpResponse<String> future =
        correct("outreach", "{\"contactAt\":\"2026-03-20T10:00+01:00\"}", "Forkert dag");
    assertThat(future.statusCode()).isEqualTo(400);
    assertThat(future.body()).contains("»Tidspunkt«", "fremtiden", "\"field\":\"contactAt\"");

    assertThat(correct("outreach", "{\"sleepsTonight\":\"MOON\"}", "x").statusCode())
        .isEqualTo(400);
    assertThat(correct("outreach", "{\"noSuchField\":\"x\"}", "x").statusCode()).isEqualTo(400);
    assertThat(correct("outreach", "{\"alias\":\"Ny\"}", " ").body()).contains("»Begrundelse«");
    assertThat(correct("outreach", "{}", "Intet").body()).contains("Der er ikke rettet noget.");
    assertThat(submissions.of(caseNumber)).hasSize(1);
  }

  @Test
  void the_same_answer_is_corrected_once() {
    correct("outreach", "{\"alias\":\"Først\"}", "Fejl");

    HttpResponse<String> second = correct("outreach", "{\"alias\":\"Bagefter\"}", "Fejl");
    assertThat(second.statusCode()).isEqualTo(400);
    assertThat(second.body()).contains("allerede rettet");
  }

  @Test
  void only_the_group_of_the_step_and_team_leaders_correct() {
    HttpResponse<String> answer = correct("authority", "{\"alias\":\"Ny\"}", "Fejl");
    assertThat(submissions.of(caseNumber).get(0).processKey()).isEqualTo("street-outreach");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(correct("icm", "{\"alias\":\"Ny\"}", "Fejl").statusCode()).isEqualTo(403);
  }

  @Test
  void a_correction_without_the_token_of_the_page_is_refused() {
    assertThat(
            browser
                .stranger()
                .posts(CASES + caseNumber + "/submissions/1/correction", "{}")
                .statusCode())
        .isIn(401, 403);
  }

  @Test
  void everybody_finds_the_ready_made_task_lists() {
    String lists = browser.loggedIn("outreach").get(browser.engine("filter?maxResults=50")).body();

    assertThat(lists)
        .contains("Mine opgaver", "Min gruppes opgaver", "Mine overskredne", "Alle mine grupper")
        .contains("Boligtilbud afventer svar");
    String ofGroup =
        filters.createFilterQuery().filterName("Min gruppes opgaver").singleResult().getId();
    HttpResponse<String> tasks =
        browser
            .loggedIn("outreach")
            .get(browser.engine("filter/%s/list?maxResults=50".formatted(ofGroup)));
    assertThat(tasks.statusCode()).as(tasks.body()).isEqualTo(200);
    assertThat(tasks.body()).contains("UserTask_BuildContact");
    assertThat(
            browser
                .loggedIn("icm")
                .get(browser.engine("filter/%s/list?maxResults=50".formatted(ofGroup)))
                .body())
        .doesNotContain("UserTask_BuildContact");
  }

  private HttpResponse<String> correct(String user, String answers, String reason) {
    long id = submissions.of(caseNumber).get(0).id();
    return browser
        .loggedIn(user)
        .posts(
            CASES + caseNumber + "/submissions/%d/correction".formatted(id),
            "{\"answers\":%s,\"reason\":\"%s\"}".formatted(answers, reason));
  }
}
