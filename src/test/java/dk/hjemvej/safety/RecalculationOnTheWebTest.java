package dk.hjemvej.safety;

import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.support.PhasePlan;
import dk.hjemvej.support.PhaseRule;
import dk.hjemvej.support.PhaseRules;
import dk.hjemvej.support.Phases;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A process owner may see and change no case, and still decides whether running courses follow a
 * table: with nothing but the rights of that group, through the form.
 */
@SafetyTest
class RecalculationOnTheWebTest {

  private static final LocalDate START = LocalDate.of(2026, 3, 2);

  @Autowired private Browser browser;
  @Autowired private SupportCases cases;
  @Autowired private Phases phases;
  @Autowired private PhaseRules rules;
  @Autowired private TaskService tasks;
  @Autowired private PassingTime time;

  @Test
  void an_owner_sees_which_courses_differ_by_number_and_has_them_recalculated() {
    time.startsAt("2026-03-02T10:00");
    CaseNumber youth = courseBy(rules.today().stream().map(this::ofTenDays).toList());
    var owner = browser.integration("owner");
    assertThat(
            owner
                .posts(browser.rest("process-definition/key/recalculate-all/submit-form"), "{}")
                .statusCode())
        .isEqualTo(200);
    Task choose = tasks.createTaskQuery().taskDefinitionKey("UserTask_ChooseForAll").singleResult();

    assertThat(owner.get(browser.rest("task/" + choose.getId() + "/form-variables")).body())
        .contains("\"coursesCount\"", "Sag " + youth, "12. marts 2026 → den 2. juni 2026");
    var chosen =
        owner.posts(
            browser.rest("task/" + choose.getId() + "/submit-form"),
            """
            {"variables":{"coursesChosen":{"value":"RECALCULATE"},"laddersChosen":{"value":"KEEP"}}}
            """);
    assertThat(chosen.statusCode()).as(chosen.body()).isEqualTo(204);
    time.settle();
    assertThat(phases.get(youth, 1).end()).isEqualTo("2026-06-02");
  }

  private CaseNumber courseBy(List<PhaseRule> frozen) {
    CaseNumber youth = cases.open("test");
    phases.freeze(youth, new PhasePlan(START, frozen));
    phases.begun(youth, 1, START);
    return youth;
  }

  private PhaseRule ofTenDays(PhaseRule rule) {
    return new PhaseRule(
        rule.phaseNo(),
        Period.ofDays(10),
        rule.contactInterval(),
        rule.silenceLimit(),
        rule.transitionLead(),
        rule.reminderLead(),
        rule.handoverLead(),
        rule.minimum());
  }
}
