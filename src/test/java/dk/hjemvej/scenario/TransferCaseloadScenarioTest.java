package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dk.hjemvej.assignment.CaseloadOverrides;
import dk.hjemvej.assignment.MethodCourses;
import dk.hjemvej.assignment.MethodCourses.MethodCourse;
import dk.hjemvej.assignment.Provider;
import dk.hjemvej.assignment.Worker;
import dk.hjemvej.assignment.WorkerRegister;
import dk.hjemvej.casefile.CaseClosing;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Method;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.engine.Notice;
import dk.hjemvej.engine.Outbox;
import dk.hjemvej.engine.forms.FormOptions;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Staff;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A whole caseload goes to colleagues, case by case. */
@PathwayTest
class TransferCaseloadScenarioTest {

  @Autowired private Pathway pathway;
  @Autowired private PassingTime time;
  @Autowired private CivilTime civil;
  @Autowired private Staff staff;
  @Autowired private SupportCases cases;
  @Autowired private MethodCourses courses;
  @Autowired private WorkerRegister register;
  @Autowired private CaseloadOverrides overrides;
  @Autowired private RuntimeService runtime;
  @Autowired private ManagementService management;
  @Autowired private FormService forms;
  @Autowired private RepositoryService repository;
  @Autowired private Outbox outbox;
  @Autowired private JdbcClient jdbc;

  @Autowired private List<CaseClosing> closing;

  @Autowired
  @Qualifier("caseloads")
  private FormOptions caseloads;

  @Autowired
  @Qualifier("takers")
  private FormOptions takers;

  @BeforeEach
  void a_monday_in_march() {
    time.startsAt("2026-03-02T10:00");
    staff.hire("cti3", "cti-workers");
  }

  @AfterEach
  void the_third_goes() {
    staff.leaves("cti3");
    staff.hire();
  }

  @Test
  void the_citizens_are_shared_out_to_who_has_the_fewest() {
    has("cti", 6);
    has("cti2", 3);
    assertThat(caseloads.options(null))
        .containsExactly(
            new FormOptions.Option("cti", "Test cti (6 borgere)"),
            new FormOptions.Option("cti2", "Test cti2 (3 borgere)"));
    assertThat(takers.options(null))
        .contains(new FormOptions.Option("cti2", "Test cti2 (3/10), CTI"));
    transfers(with("toWorkers", List.of("cti2", "cti3")));
    assertThat(courses.caseload("cti")).isZero();
    assertThat(courses.caseload("cti2")).isEqualTo(5);
    assertThat(courses.caseload("cti3")).isEqualTo(4);
    assertThat(runtime.createProcessInstanceQuery().count()).isZero();
  }

  @Test
  void one_colleague_gets_up_to_ten_and_no_more() {
    has("cti", 4);
    List<CaseNumber> others = has("cti2", 7);
    assertThatThrownBy(() -> transfers(with("toWorkers", List.of("cti2"))))
        .hasMessageContaining("ikke plads til 1 af borgerne");
    assertThat(courses.caseload("cti")).isEqualTo(4);
    closing.forEach(one -> one.closed(others.get(0)));
    transfers(with("toWorkers", List.of("cti2")));
    assertThat(courses.caseload("cti2")).isEqualTo(10);
    assertThat(overrides.of("cti2")).isEmpty();
  }

  @Test
  void a_leader_may_go_past_the_limit_for_all_and_every_citizen_past_it_is_noted() {
    has("cti", 4);
    has("cti2", 8);
    transfers(
        with("toWorkers", List.of("cti2"), "override", true, "overrideReason", "Kun en tilbage"));
    assertThat(courses.caseload("cti2")).isEqualTo(12);
    assertThat(overrides.of("cti2"))
        .extracting(one -> one.citizens() + " " + one.by())
        .containsExactly("12 leader", "11 leader");
  }

  @Test
  void a_case_that_cannot_go_over_stops_no_other_and_is_seen() {
    List<CaseNumber> youths = has("cti", 3);
    CaseNumber bad = youths.get(1);
    youths.forEach(this::tellsTheFormerWorker);
    startsTransferTo("cti2");
    methodOf(bad, "ICM");
    while (management.createJobQuery().messages().withRetriesLeft().count() > 0) {
      catchThrowable(time::settle);
    }
    assertThat(courses.carriedBy("cti")).extracting(one -> one.caseNumber()).containsExactly(bad);
    assertThat(courses.caseload("cti2")).isEqualTo(2);
    assertThat(told())
        .as("the mail goes with the case or stays with it")
        .containsExactly("cti2", "cti", "cti2");
    Incident seen = runtime.createIncidentQuery().singleResult();
    assertThat(
            runtime
                .createProcessInstanceQuery()
                .processInstanceId(seen.getProcessInstanceId())
                .singleResult()
                .getBusinessKey())
        .isEqualTo(bad.value());
    methodOf(bad, "CTI");
    management.setJobRetries(seen.getConfiguration(), 1);
    time.settle();
    assertThat(courses.caseload("cti2")).isEqualTo(3);
    assertThat(told()).containsOnly("cti2");
  }

  @Test
  void a_caseload_that_is_given_away_twice_at_once_changes_hands_once() {
    CaseNumber youth = has("cti", 1).get(0);
    startsTransferTo("cti2");
    startsTransferTo("cti2");
    time.settle();
    assertThat(courses.workers(youth))
        .extracting(MethodCourses.Responsible::worker)
        .containsExactly("cti", "cti2");
    assertThat(runtime.createProcessInstanceQuery().count()).isZero();
  }

  @Test
  void nobody_takes_over_in_a_method_they_are_not_certified_in_or_from_themselves() {
    has("cti", 1);
    assertThatThrownBy(() -> transfers(with("toWorkers", List.of("icm"))))
        .hasMessageContaining("ingen af dem er certificeret i CTI");
    assertThatThrownBy(() -> transfers(with("toWorkers", List.of("cti", "cti2"))))
        .hasMessageContaining("fra sig selv");
    Worker cti2 = register.find("cti2").orElseThrow();
    register.register(
        new Worker("cti2", cti2.weeklyHours(), null, false, cti2.certificates()), "test");
    assertThatThrownBy(() -> transfers(with("toWorkers", List.of("cti2"))))
        .hasMessageContaining("skal være valgt fra listen");
  }

  private void transfers(Map<String, Object> said) {
    said.put("fromWorker", "cti");
    said.put("workerChangeReason", "LEFT");
    pathway.startsAlone("transfer-caseload", "leader", said);
  }

  /** The jobs of the cases wait. */
  private void startsTransferTo(String taker) {
    forms.submitStartForm(
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey("transfer-caseload")
            .latestVersion()
            .singleResult()
            .getId(),
        with(
            "fromWorker", "cti",
            "toWorkers", SpinValues.jsonValue("[\"" + taker + "\"]").create(),
            "workerChangeReason", "LEFT",
            "workerChangeNote", "Rejser til Jylland"));
  }

  private void tellsTheFormerWorker(CaseNumber youth) {
    outbox.put(
        new Notice(
            youth,
            "TEST",
            "now",
            1,
            new Notice.Recipient.Worker("cti"),
            "Tag kontakt",
            null,
            null));
  }

  private List<String> told() {
    return jdbc.sql("select to_worker from notice where subject = 'TEST' order by id")
        .query(String.class)
        .list();
  }

  private void methodOf(CaseNumber youth, String method) {
    jdbc.sql("update method_course set method = :method where case_number = :case")
        .param("method", method)
        .param("case", youth.value())
        .update();
  }

  private List<CaseNumber> has(String worker, int citizens) {
    return IntStream.range(0, citizens)
        .mapToObj(
            n -> {
              CaseNumber youth = cases.open("test");
              courses.start(
                  youth,
                  new MethodCourse(
                      Method.CTI, worker, Provider.MUNICIPALITY, civil.today(), civil.today()));
              return youth;
            })
        .toList();
  }
}
