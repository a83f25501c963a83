package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.AtOnce.atOnce;
import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Persons;
import dk.hjemvej.casefile.Persons.Identity;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.casefile.Vault;
import dk.hjemvej.engine.cases.CaseLife;
import dk.hjemvej.engine.forms.TaskValues;
import dk.hjemvej.housing.Funding;
import dk.hjemvej.housing.Funding.Standing;
import dk.hjemvej.housing.Holds;
import dk.hjemvej.housing.HousingReferrals;
import dk.hjemvej.housing.HousingSource;
import dk.hjemvej.housing.Vacancies;
import dk.hjemvej.housing.Vacancy;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Young people are given homes at Øresundskollegiet; the tenth releases the funding. */
@PathwayTest
class FundingScenarioTest {

  private static final String RELEASED = "UserTask_FundingReleased";
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Autowired private Pathway pathway;
  @Autowired private PassingTime time;
  @Autowired private CivilTime civil;
  @Autowired private Funding funding;
  @Autowired private Vacancies vacancies;
  @Autowired private Holds holds;
  @Autowired private HousingReferrals referrals;
  @Autowired private SupportCases cases;
  @Autowired private CaseLife life;
  @Autowired private Persons persons;
  @Autowired private Vault vault;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;
  @Autowired private FormService forms;
  @Autowired private HistoryService history;
  @Autowired private ManagementService management;
  @Autowired private List<TaskValues> values;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;

  private int homes;

  @BeforeEach
  void a_monday_in_march() {
    time.startsAt("2026-03-02T10:00");
  }

  @Test
  void nine_are_counted_and_nobody_is_asked() {
    movesToCollege(9);
    assertThat(funding.standing()).isEqualTo(new Standing(9, 10, null, null, 9));
    assertThat(asked()).isEmpty();
    assertThat(runtime.createProcessInstanceQuery().count()).isZero();
  }

  @Test
  void the_tenth_releases_the_funding_and_the_eleventh_asks_nobody_again() {
    movesToCollege(10);
    assertThat(asked()).hasSize(1);
    assertThat(funding.standing()).isEqualTo(new Standing(10, 10, DAY, null, 10));
    movesToCollege(1);
    assertThat(asked()).hasSize(1);
    assertThat(funding.standing()).isEqualTo(new Standing(11, 10, DAY, null, 11));
  }

  @Test
  void the_unit_head_reads_how_many_and_records_the_day_and_then_nobody_is_unfunded() {
    movesToCollege(10);
    Map<String, Object> shown = new HashMap<>();
    values.forEach(provider -> shown.putAll(provider.of(RELEASED)));
    assertThat(shown)
        .containsEntry("fundingReferred", 10)
        .containsEntry("fundingNeeded", 10)
        .containsEntry("fundingUnfunded", 10);
    assertThat(
            jdbc.sql(
                    """
                    select to_group from notice
                    where subject = 'FUNDING' and case_number is null
                    """)
                .query(String.class)
                .list())
        .containsExactly("unit-heads");

    assertThatThrownBy(() -> answers(with("releasedOn", "2026-03-03")))
        .hasMessageContaining("Bevillingen er udløst");
    answers(with("releasedOn", "2026-03-01"));
    assertThat(funding.standing())
        .isEqualTo(new Standing(10, 10, DAY, LocalDate.of(2026, 3, 1), 0));
    assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    movesToCollege(1);
    assertThat(funding.standing().unfunded()).isZero();
  }

  @Test
  void the_same_person_in_two_cases_counts_once() {
    movesToCollege(8);
    CaseNumber first = youthWithCpr("0101081234");
    movesToCollege(first);
    close(first);
    CaseNumber second = youthWithCpr("0101081234");
    movesToCollege(second);
    assertThat(funding.standing()).isEqualTo(new Standing(9, 10, null, null, 9));
    assertThat(asked()).isEmpty();

    movesToCollege(1);
    assertThat(asked()).hasSize(1);
  }

  @Test
  void a_closed_case_stays_counted_but_is_not_supported_any_more() {
    CaseNumber youth = youth();
    movesToCollege(youth);
    close(youth);
    movesToCollege(1);
    assertThat(funding.standing()).isEqualTo(new Standing(2, 10, null, null, 1));
  }

  @Test
  void the_unit_heads_task_survives_the_case_that_brought_it() {
    movesToCollege(9);
    CaseNumber tenth = youth();
    movesToCollege(tenth);
    close(tenth);
    assertThat(asked()).hasSize(1);
    answers(with("releasedOn", "2026-03-02"));
  }

  @Test
  void only_homes_of_the_college_count() {
    CaseNumber youth = youth();
    accepts(youth, HousingSource.YOUTH_HOME);
    assertThat(funding.standing().referred()).isZero();
  }

  @Test
  void what_cannot_be_counted_keeps_nobody_from_a_home() {
    CaseNumber nobody = cases.open("test");
    int home = offers(nobody, HousingSource.OERESUND_COLLEGE);
    assertThatThrownBy(
            () -> pathway.walk(nobody).submits("UserTask_HousingOffer", with("answer", "ACCEPTED")))
        .hasMessageContaining("wanted its person, found none");
    assertThat(referrals.current(nobody).unitId()).isEqualTo(home);
    assertThat(management.createJobQuery().processDefinitionKey("funding-watch").count())
        .isEqualTo(1);
    persons.register(nobody, new Identity(false, "Testperson Ø", LocalDate.of(2005, 1, 1), false));
    time.settle();
    assertThat(funding.standing().referred()).isEqualTo(1);
  }

  @Test
  void of_many_who_come_at_once_exactly_one_is_the_tenth() throws Exception {
    movesToCollege(5);
    List<CaseNumber> youths = IntStream.range(0, 12).mapToObj(n -> youth()).toList();
    List<Boolean> tenth =
        atOnce(
            youths.stream()
                .<Callable<Boolean>>map(youth -> () -> funding.referred(youth))
                .toList());
    assertThat(tenth).filteredOn(yes -> yes).hasSize(1);
    assertThat(funding.standing().referred()).isEqualTo(17);
  }

  @Test
  void the_tenth_and_the_eleventh_at_once_ask_the_unit_head_once() throws Exception {
    movesToCollege(9);
    for (int n = 0; n < 2; n++) {
      runtime
          .createMessageCorrelation("CollegeReferral")
          .setVariable("referredCase", youth().value())
          .correlateStartMessage();
    }
    atOnce(
        management.createJobQuery().processDefinitionKey("funding-watch").list().stream()
            .<Callable<Object>>map(
                job ->
                    () -> {
                      management.executeJob(job.getId());
                      return job;
                    })
            .toList());
    assertThat(asked()).hasSize(1);
    assertThat(history.createHistoricActivityInstanceQuery().activityId("EndEvent_Counted").count())
        .isEqualTo(10);
    assertThat(funding.standing().referred()).isEqualTo(11);
  }

  private void movesToCollege(int count) {
    IntStream.range(0, count).forEach(n -> movesToCollege(youth()));
  }

  private void movesToCollege(CaseNumber youth) {
    accepts(youth, HousingSource.OERESUND_COLLEGE);
  }

  private void accepts(CaseNumber youth, HousingSource source) {
    offers(youth, source);
    pathway.walk(youth).submits("UserTask_HousingOffer", with("answer", "ACCEPTED"));
  }

  private int offers(CaseNumber youth, HousingSource source) {
    int home = home(source);
    referrals.open(youth);
    holds.hold(home, youth, civil.endOfDay(civil.today().plusDays(7)));
    runtime.startProcessInstanceByKey("housing-offer", youth.value(), Map.of("unitId", home));
    time.settle();
    return home;
  }

  private int home(HousingSource source) {
    return vacancies
        .register(
            new Vacancy(
                source,
                "Testkollegiet",
                null,
                "Opfundetvej " + ++homes,
                "AMAGER_OEST",
                3_000,
                25,
                1,
                false,
                Set.of(),
                LocalDate.of(2026, 4, 1),
                false))
        .home()
        .id();
  }

  private CaseNumber youth() {
    CaseNumber youth = cases.open("test");
    persons.register(youth, new Identity(false, "Testperson Å", LocalDate.of(2005, 1, 1), false));
    return youth;
  }

  private CaseNumber youthWithCpr(String cpr) {
    CaseNumber youth = cases.open("test");
    vault.keep(youth, "cpr", cpr);
    persons.register(youth, new Identity(true, "Testperson Æ", LocalDate.of(2008, 1, 1), false));
    return youth;
  }

  private void close(CaseNumber youth) {
    transaction.executeWithoutResult(all -> life.close(youth, "OTHER", "test"));
  }

  private List<Task> asked() {
    return tasks.createTaskQuery().taskDefinitionKey(RELEASED).list();
  }

  private void answers(Map<String, Object> said) {
    forms.submitTaskForm(asked().get(0).getId(), said);
    time.settle();
  }
}
