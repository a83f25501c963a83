package dk.hjemvej.safety;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.oversight.HousingRows;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Numbers about homes and about what became of people: for managers, without a person in them; and
 * the way to a home of a case.
 */
@SafetyTest
class ManagersFiguresTest {

  private static final String FIGURES = "/camunda/api/hjemvej/figures/housing";

  @Autowired Browser browser;
  @Autowired Pathway pathway;
  @Autowired PassingTime time;
  @Autowired JdbcClient jdbc;

  @Test
  void nobody_reads_the_figures_without_logging_in() {
    assertThat(browser.stranger().get(FIGURES).statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"housing", "cti", "outreach", "authority"})
  void caseworkers_do_not_read_them(String user) {
    HttpResponse<String> answer = browser.loggedIn(user).get(FIGURES);

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("teamledere");
  }

  @ParameterizedTest
  @ValueSource(strings = {"leader", "head", "owner"})
  void managers_read_how_many_were_allocated_a_home_and_nobody_by_number(String user) {
    time.startsAt("2026-03-02T10:00");
    CaseNumber youth = withAHome();

    HttpResponse<String> answer =
        browser.loggedIn(user).get(FIGURES + "?from=2026-01&until=2026-03");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains(
            "\"month\":\"2026-03\"",
            "\"source\":\"YOUTH_HOME\"",
            "\"averageWait\":20",
            "\"funding\"")
        .doesNotContain(youth.value(), "Prøvevej");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?from=marts", "?until=2026-13", "?from=2026-03&until=2026-02"})
  void a_month_that_cannot_be_read_is_refused_naming_it(String wrong) {
    HttpResponse<String> answer = browser.loggedIn("leader").get(FIGURES + wrong);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).containsAnyOf("from", "until");
  }

  @Test
  void what_became_of_people_is_for_managers_alone() {
    String outcomes = "/camunda/api/hjemvej/figures/outcomes";
    assertThat(browser.stranger().get(outcomes).statusCode()).isEqualTo(401);
    assertThat(browser.loggedIn("cti").get(outcomes).statusCode()).isEqualTo(403);

    HttpResponse<String> answer = browser.loggedIn("head").get(outcomes + "?from=2026-01");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"started\":0", "\"targetMin\":80", "\"targetMax\":90");
    assertThat(browser.loggedIn("head").get(outcomes + "?until=2026-13").statusCode())
        .isEqualTo(400);
  }

  @Test
  void the_case_page_shows_the_home() {
    time.startsAt("2026-03-02T10:00");
    CaseNumber youth = withAHome();

    assertThat(browser.loggedIn("leader").get("/camunda/api/hjemvej/cases/" + youth).body())
        .contains("1. forsøg, fra 10.02.2026", "Prøvevej 1, 2.900 kr.", "Accepteret");
  }

  private CaseNumber withAHome() {
    CaseNumber youth = pathway.starts("street-outreach", "outreach", with()).caseNumber();
    HousingRows rows = new HousingRows(jdbc);
    rows.attempt(youth, 1, "2026-02-10");
    rows.accepted(youth, 1, rows.home("Prøvevej 1", "YOUTH_HOME", 2900), "2026-03-02");
    return youth;
  }
}
