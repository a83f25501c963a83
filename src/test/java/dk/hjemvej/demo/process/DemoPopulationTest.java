package dk.hjemvej.demo.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import dk.hjemvej.Hjemvej;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.demo.RelativeDate;
import dk.hjemvej.demo.Step;
import dk.hjemvej.demo.Stories;
import dk.hjemvej.demo.Story;
import dk.hjemvej.engine.TimeLapse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;

/** The first start as a newcomer has it, on an empty H2 database. */
@SpringBootTest(
    classes = Hjemvej.class,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:demo-population;DB_CLOSE_DELAY=-1",
      "camunda.bpm.job-execution.enabled=true"
    })
@ActiveProfiles({"test", "demo"})
class DemoPopulationTest {

  private static final int PEOPLE = 12;

  @Autowired DemoPopulation population;
  @Autowired SupportCases cases;
  @Autowired TimeLapse lapse;
  @Autowired CivilTime time;
  @Autowired TransactionTemplate transaction;
  @Autowired TaskService tasks;
  @Autowired ManagementService management;
  @Autowired ProcessEngine engine;
  @Autowired JdbcTemplate jdbc;

  @Test
  void twelve_people_of_whom_one_has_come_through() {
    assertThat(Stories.all()).hasSize(PEOPLE);
    assertThat(cases.openCases()).hasSize(PEOPLE - 1);
    assertThat(jdbc.queryForList("select outcome from support_case where status = 'CLOSED'"))
        .extracting(row -> row.get("OUTCOME"))
        .containsExactly("PURPOSE_FULLY_MET");
  }

  @Test
  void every_stage_has_something_to_do() {
    Set<String> waiting =
        tasks.createTaskQuery().list().stream()
            .map(Task::getTaskDefinitionKey)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(waiting)
        .contains(
            "UserTask_FindShelterTonight",
            "UserTask_BuildContact",
            "UserTask_CustodyConsent",
            "UserTask_CoordinationMeeting",
            "UserTask_ClarifyTargetGroup",
            "UserTask_PreCti",
            "UserTask_PhaseTransition",
            "UserTask_EvaluateLink",
            "UserTask_AwaitReceipt",
            "UserTask_IcmLeaderReview",
            "UserTask_ActTeamNote",
            "UserTask_AllocationDecision",
            "UserTask_HousingOffer",
            "UserTask_ReviewHousing");
    assertThat(
            jdbc.queryForObject(
                "select count(*) from housing_referral where moved_in_on is not null",
                Integer.class))
        .isEqualTo(5);
    assertThat(jdbc.queryForList("select distinct phase_no from phase", Integer.class))
        .containsExactlyInAnyOrder(1, 2, 3);
    assertThat(
            jdbc.queryForObject(
                "select count(*) from submission where element_id = 'UserTask_ApproveDeviation'",
                Integer.class))
        .isEqualTo(1);
  }

  @Test
  void some_tasks_are_overdue_and_a_leader_is_asked_about_one_phase() {
    Instant now = time.now();
    assertThat(tasks.createTaskQuery().dueBefore(java.util.Date.from(now)).count())
        .isBetween(3L, 14L);
    assertThat(tasks.createTaskQuery().taskDefinitionKey("UserTask_PhaseTransition").list())
        .extracting(task -> ChronoUnit.DAYS.between(task.getDueDate().toInstant(), now))
        .allMatch(days -> days >= 7 && days < 21)
        .hasSize(1);
    assertThat(tasks.createTaskQuery().taskDefinitionKey("UserTask_DecideOverrun").count())
        .isEqualTo(1);
  }

  @Test
  void the_clock_is_real_again_and_the_job_executor_runs_with_nothing_failed() {
    assertThat(time.now()).isCloseTo(Instant.now(), within(2, ChronoUnit.SECONDS));
    assertThat(executorIsActive()).isTrue();
    assertThat(management.createJobQuery().noRetriesLeft().count()).isZero();
    assertThat(management.createJobQuery().withException().count()).isZero();
    assertThat(engine.getRuntimeService().createIncidentQuery().count()).isZero();
    assertThat(
            jdbc.queryForList("select message from inbox where status = 'WAITING'", String.class))
        .isEmpty();
  }

  @Test
  void a_second_start_adds_nobody() {
    population.stop();
    population.start();

    assertThat(jdbc.queryForObject("select count(*) from support_case", Integer.class))
        .isEqualTo(PEOPLE);
  }

  @Test
  void nobody_comes_when_nobody_is_asked_for() {
    SupportCases none = mock(SupportCases.class);
    when(none.isEmpty()).thenReturn(true);
    Player player = mock(Player.class);

    new DemoPopulation(0, none, lapse, player, time, transaction).start();

    verifyNoInteractions(player);
  }

  @Test
  void a_story_that_fails_is_named_and_leaves_real_time_behind() {
    SupportCases none = mock(SupportCases.class);
    when(none.isEmpty()).thenReturn(true);
    Player player = mock(Player.class);
    when(player.play(any(), any())).thenThrow(new IllegalStateException("wanted this, found that"));
    DemoPopulation failing = new DemoPopulation(1, none, lapse, player, time, transaction);

    assertThatThrownBy(failing::start)
        .hasMessage(
            "Demo person 1, step 1 (STARTS street-outreach as outreach): wanted this, found that");
    assertThat(time.now()).isCloseTo(Instant.now(), within(2, ChronoUnit.SECONDS));
    assertThat(executorIsActive()).isTrue();
  }

  @Test
  void no_personal_answer_is_anywhere_in_the_engine() {
    Set<String> inEngine = textsInEngine();
    assertThat(inEngine).as("texts in the engine's tables").hasSizeGreaterThan(1000);
    assertThat(personalAnswers())
        .hasSizeGreaterThan(100)
        .noneMatch(personal -> inEngine.stream().anyMatch(text -> text.contains(personal)));
  }

  private Set<String> personalAnswers() {
    Set<String> keys = Set.of("alias", "fullName", "cpr", "birthDate");
    LocalDate today = time.today();
    Set<String> personal = new HashSet<>();
    for (Story story : Stories.all()) {
      for (Step step : story.steps()) {
        OffsetDateTime day =
            today
                .minus(story.began())
                .plus(step.moment())
                .atTime(12, 0)
                .atZone(CivilTime.ZONE)
                .toOffsetDateTime();
        step.answers()
            .forEach(
                (key, answer) -> {
                  if (answer != null
                      && RelativeDate.resolve(answer, day) instanceof String text
                      && (keys.contains(key) || text.contains(" "))) {
                    personal.add(text);
                  }
                });
      }
    }
    return personal;
  }

  /** Every text in a column of the engine's tables, stored values of variables included. */
  private Set<String> textsInEngine() {
    Set<String> texts = new HashSet<>();
    jdbc.queryForList(
            """
            select table_name, column_name from information_schema.columns
            where table_name like 'ACT\\_%' and data_type like 'CHARACTER%'
            """)
        .forEach(
            column ->
                texts.addAll(
                    jdbc.queryForList(
                        "select distinct cast(%s as varchar) from %s where %s is not null"
                            .formatted(
                                column.get("COLUMN_NAME"),
                                column.get("TABLE_NAME"),
                                column.get("COLUMN_NAME")),
                        String.class)));
    jdbc.queryForList(
            "select bytes_ from act_ge_bytearray where deployment_id_ is null", byte[].class)
        .forEach(bytes -> texts.add(new String(bytes, java.nio.charset.StandardCharsets.UTF_8)));
    return texts;
  }

  private boolean executorIsActive() {
    return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
        .getJobExecutor()
        .isActive();
  }
}
