package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.assignment.MethodCourses;
import dk.hjemvej.assignment.MethodCourses.MethodCourse;
import dk.hjemvej.assignment.Provider;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Method;
import dk.hjemvej.casefile.Risks;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** "Ring 112 først": help at once, high risk until it is over, and somebody asks again. */
@PathwayTest
class CrisisScenarioTest {

  @Autowired private Pathway pathway;
  @Autowired private PassingTime time;
  @Autowired private CivilTime civil;
  @Autowired private Risks risks;
  @Autowired private MethodCourses courses;
  @Autowired private JdbcClient jdbc;

  private Walk youth;

  @BeforeEach
  void aCrisis() {
    time.startsAt("2026-03-02T10:00");
    youth = pathway.startsCalled("crisis", with("lifeEventOn", "2026-03-02"));
  }

  @Test
  void it_is_a_task_for_the_next_four_hours_and_the_risk_is_high() {
    assertThat(youth.task("UserTask_HandleCrisis").getDueDate()).isEqualTo("2026-03-02T13:00:00");
    assertThat(risks.isHigh(youth.caseNumber())).isTrue();

    youth.submits("UserTask_HandleCrisis", with("riskCleared", false));
    youth.isWaitingOnlyAt("UserTask_HandleCrisis");
    assertThat(risks.isHigh(youth.caseNumber())).isTrue();

    youth.submits("UserTask_HandleCrisis", with("riskCleared", true));
    assertThat(risks.isHigh(youth.caseNumber())).isFalse();
  }

  @Test
  void the_worker_and_the_team_leaders_are_told_at_once_as_often_as_the_task_comes() {
    assertThat(told("WAITING")).containsExactly("9 team-leaders");

    courses.start(
        youth.caseNumber(),
        new MethodCourse(Method.CTI, "cti", Provider.MUNICIPALITY, civil.today(), civil.today()));
    youth.submits("UserTask_HandleCrisis", with("riskCleared", false));
    assertThat(told("WITHDRAWN")).containsExactly("9 team-leaders");
    assertThat(told("WAITING")).containsExactly("9 cti", "9 team-leaders");

    youth.submits("UserTask_HandleCrisis", with("riskCleared", true));
    assertThat(told("WAITING")).isEmpty();
  }

  @Test
  void somebody_asks_again_after_a_day_and_after_a_week() {
    youth.submits("UserTask_HandleCrisis", with("riskCleared", true));

    time.passesUntil("2026-03-03T09:59");
    youth.isNotAt("UserTask_CrisisFollowUp");
    time.passesUntil("2026-03-03T10:00");
    youth.isWaitingOnlyAt("UserTask_CrisisFollowUp");

    youth.submits("UserTask_CrisisFollowUp", with("dangerAgain", false));
    time.passesUntil("2026-03-09T09:59");
    youth.isNotAt("UserTask_CrisisFollowUp");
    time.passesUntil("2026-03-09T10:00");
    youth.isWaitingOnlyAt("UserTask_CrisisFollowUp");

    youth.submits("UserTask_CrisisFollowUp", with("dangerAgain", false));
    youth.hasPassed("EndEvent_CrisisOver").hasEnded();
  }

  @Test
  void danger_that_comes_back_is_a_crisis_again_and_the_week_begins_anew() {
    youth.submits("UserTask_HandleCrisis", with("riskCleared", true));
    time.passesUntil("2026-03-03T10:00");

    youth.submits("UserTask_CrisisFollowUp", with("dangerAgain", true));
    youth.isWaitingOnlyAt("UserTask_HandleCrisis");
    assertThat(risks.isHigh(youth.caseNumber())).isTrue();

    youth.submits("UserTask_HandleCrisis", with("riskCleared", true));
    time.passesUntil("2026-03-04T10:00");
    youth.submits("UserTask_CrisisFollowUp", with("dangerAgain", false));
    time.passesUntil("2026-03-10T09:59");
    youth.isNotAt("UserTask_CrisisFollowUp");
    time.passesUntil("2026-03-10T10:00");
    youth.submits("UserTask_CrisisFollowUp", with("dangerAgain", false));
    youth.hasEnded();
  }

  private List<String> told(String state) {
    return jdbc.sql(
            """
            select level || ' ' || coalesce(to_worker, to_group) from notice
            where subject = 'CRISIS' and state = :state order by id
            """)
        .param("state", state)
        .query(String.class)
        .list();
  }
}
