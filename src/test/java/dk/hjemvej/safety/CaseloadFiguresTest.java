package dk.hjemvej.safety;

import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.assignment.Caseload;
import dk.hjemvej.assignment.Caseload.LimitOverride;
import dk.hjemvej.assignment.MethodCourses;
import dk.hjemvej.assignment.MethodCourses.MethodCourse;
import dk.hjemvej.assignment.Provider;
import dk.hjemvej.assignment.WorkerChange;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Method;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.scenario.support.PassingTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Caseloads on the web: for managers, with colleagues by name and citizens by number only. */
@SafetyTest
class CaseloadFiguresTest {

  private static final String FIGURES = "/camunda/api/hjemvej/figures/caseload";

  @Autowired Browser browser;
  @Autowired PassingTime time;
  @Autowired CivilTime civil;
  @Autowired SupportCases cases;
  @Autowired MethodCourses courses;
  @Autowired Caseload caseload;
  @Autowired TransactionTemplate transaction;

  @Test
  void managers_read_what_everybody_carries_and_others_do_not() {
    time.startsAt("2026-03-02T10:00");
    CaseNumber last = null;
    for (int n = 0; n < 10; n++) {
      last = cases.open("test");
      courses.start(last, course("cti"));
    }
    CaseNumber eleventh = cases.open("test");
    transaction.executeWithoutResult(
        status -> {
          caseload.admit(eleventh, "cti", Method.CTI, new LimitOverride("Akut", "leader"));
          courses.start(eleventh, course("cti"));
        });
    courses.change(last, new WorkerChange("cti2", civil.today(), "MATCH", null, "leader"));

    assertThat(browser.stranger().get(FIGURES).statusCode()).isEqualTo(401);
    assertThat(browser.loggedIn("cti").get(FIGURES).statusCode()).isEqualTo(403);
    var answer = browser.loggedIn("leader").get(FIGURES);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains(
            "\"from\":\"2025-04\"",
            "\"target\":8,\"max\":10",
            "\"citizens\":10,\"weeklyContact\":10.0",
            "\"month\":\"2026-03\",\"worker\":\"CTI-medarbejder\",\"citizens\":11",
            "\"reason\":\"MATCH\",\"citizens\":1")
        .doesNotContain(eleventh.value(), "Akut");
  }

  private MethodCourse course(String worker) {
    return new MethodCourse(
        Method.CTI, worker, Provider.MUNICIPALITY, civil.today(), civil.today());
  }
}
