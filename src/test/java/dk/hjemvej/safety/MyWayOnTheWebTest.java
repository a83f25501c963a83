package dk.hjemvej.safety;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.oversight.AccessLog;
import dk.hjemvej.oversight.InventedWay;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page for the young person is printed by those who may see the case, and by nobody else. */
@SafetyTest
class MyWayOnTheWebTest {

  @Autowired Browser browser;
  @Autowired Pathway pathway;
  @Autowired PassingTime time;
  @Autowired Submissions submissions;
  @Autowired AccessLog log;
  @Autowired JdbcClient jdbc;

  private CaseNumber youth;
  private String page;

  @BeforeEach
  void a_youth_met_on_the_street() {
    time.startsAt("2026-03-02T10:00");
    youth =
        pathway
            .starts(
                "street-outreach", "outreach", with("alias", "Testperson", "acuteDanger", false))
            .caseNumber();
    page = "/camunda/api/hjemvej/cases/%s/my-way".formatted(youth);
  }

  @Test
  void nobody_reads_it_without_logging_in_and_no_colleague_without_a_task_in_the_case() {
    assertThat(browser.stranger().get(page).statusCode()).isEqualTo(401);
    HttpResponse<String> answer = browser.loggedIn("icm").get(page);
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("Du har ikke adgang").doesNotContain("Testperson");
    assertThat(log.of(youth)).isEmpty();
  }

  @Test
  void whoever_has_a_task_in_the_case_prints_it_and_the_look_is_written_down() {
    HttpResponse<String> answer = browser.loggedIn("outreach").get(page);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Min vej", "Hej Testperson");
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(log.of(youth))
        .extracting(AccessLog.Look::readBy, AccessLog.Look::what)
        .containsExactly(tuple("outreach", AccessLog.What.CASE));
  }

  @Test
  void the_browser_is_told_to_run_nothing_on_it() {
    HttpResponse<String> answer = browser.loggedIn("outreach").get(page);

    assertThat(answer.headers().allValues("Content-Security-Policy"))
        .contains(
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none';"
                + " frame-ancestors 'none'");
    assertThat(answer.body()).doesNotContain("<script", "style=", "<style");
    assertThat(
            browser
                .loggedIn("outreach")
                .get("/camunda/app/tasklist/hjemvej/my-way.css")
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void a_protected_identity_is_hidden_from_whoever_does_not_work_the_case() {
    new InventedWay(jdbc, submissions, youth).said(with("protectedIdentity", "YES"));

    assertThat(browser.loggedIn("outreach").get(page).body()).contains("Testperson");
    assertThat(browser.loggedIn("head").get(page).body())
        .contains("Min vej")
        .doesNotContain("Testperson");
  }

  @Test
  void there_is_none_for_a_case_that_is_not_there_or_for_somebody_who_has_died() {
    assertThat(
            browser
                .loggedIn("leader")
                .get("/camunda/api/hjemvej/cases/HF-2020-000001/my-way")
                .statusCode())
        .isEqualTo(404);
    assertThat(browser.loggedIn("leader").get("/camunda/api/hjemvej/cases/x/my-way").statusCode())
        .isEqualTo(404);
    new InventedWay(jdbc, submissions, youth).caseClosed("DECEASED");
    assertThat(browser.loggedIn("leader").get(page).statusCode()).isEqualTo(404);
  }
}
