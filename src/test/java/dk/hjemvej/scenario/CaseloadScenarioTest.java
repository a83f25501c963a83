package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.assignment.Caseload;
import dk.hjemvej.assignment.Caseload.Admission;
import dk.hjemvej.assignment.Caseload.LimitOverride;
import dk.hjemvej.assignment.CaseloadOverrides;
import dk.hjemvej.assignment.CaseloadOverrides.Overridden;
import dk.hjemvej.assignment.MethodCourses;
import dk.hjemvej.assignment.MethodCourses.MethodCourse;
import dk.hjemvej.assignment.Provider;
import dk.hjemvej.assignment.Worker;
import dk.hjemvej.assignment.WorkerRegister;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Method;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.engine.forms.FormOptions;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Staff;
import dk.hjemvej.scenario.support.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.support.TransactionTemplate;

/** Eight citizens are the target, ten the limit; past it only with a leader's reason. */
@PathwayTest
class CaseloadScenarioTest {

  private static final String ASSIGN = "UserTask_AssignWorker";

  @Autowired private Pathway pathway;
  @Autowired private PassingTime time;
  @Autowired private CivilTime civil;
  @Autowired private Staff staff;
  @Autowired private SupportCases cases;
  @Autowired private MethodCourses courses;
  @Autowired private WorkerRegister register;
  @Autowired private Caseload caseload;
  @Autowired private CaseloadOverrides overrides;
  @Autowired private IdentityService identity;
  @Autowired private TaskService tasks;
  @Autowired private FormService forms;
  @Autowired private TransactionTemplate transaction;

  @Autowired
  @Qualifier("workers")
  private FormOptions workers;

  @BeforeEach
  void a_monday_in_march() {
    time.startsAt("2026-03-02T10:00");
  }

  @AfterEach
  void everybody_as_before() {
    staff.hire();
  }

  @Test
  void the_eighth_citizen_is_no_warning_and_the_ninth_is() {
    has("cti", 7);
    Walk youth = decidedOnCti();
    assertThat(label(youth, "cti")).contains("(7/10)").doesNotContain("OBS");
    has("cti", 1);
    assertThat(label(youth, "cti"))
        .contains("(8/10)")
        .endsWith(". OBS: kommer over målet på 8 borgere");
    youth.submits(ASSIGN, with("worker", "cti")).hasEnded();
    assertThat(overrides.of("cti")).isEmpty();
  }

  @Test
  void the_tenth_citizen_is_given_and_the_eleventh_is_not() {
    has("cti", 9);
    decidedOnCti().submits(ASSIGN, with("worker", "cti")).hasEnded();
    Walk eleventh = decidedOnCti();
    assertThat(label(eleventh, "cti")).contains("(10/10)").endsWith("kræver, at loftet fraviges");
    assertThat(label(eleventh, "cti2")).contains("forslag");
    assertThatThrownBy(() -> eleventh.submits(ASSIGN, with("worker", "cti")))
        .hasMessageContaining("Test cti har allerede 10 borgere");
    eleventh.isWaitingOnlyAt(ASSIGN).submits(ASSIGN, with("worker", "cti2")).hasEnded();
    assertThat(courses.caseload("cti")).isEqualTo(10);
  }

  @Test
  void a_leader_may_go_past_the_limit_with_a_reason_and_that_is_kept() {
    has("cti", 10);
    Walk youth = decidedOnCti();
    assertThatThrownBy(
            () ->
                youth.submitsAs(
                    "leader",
                    ASSIGN,
                    with("worker", "cti", "override", true, "overrideReason", "")))
        .hasMessageContaining("Begrundelse for at fravige loftet");
    youth
        .submitsAs(
            "leader",
            ASSIGN,
            with("worker", "cti", "override", true, "overrideReason", "Taler somali"))
        .hasEnded();
    assertThat(overrides.of("cti"))
        .containsExactly(
            new Overridden(youth.caseNumber(), "cti", 11, 10, "Taler somali", "leader"));
  }

  @Test
  void nobody_else_goes_past_the_limit() {
    has("cti", 10);
    Walk youth = decidedOnCti();
    String task = youth.task(ASSIGN).getId();
    tasks.setAssignee(task, "cti2");
    identity.setAuthentication("cti2", List.of("cti-workers"));
    try {
      assertThatThrownBy(
              () ->
                  forms.submitTaskForm(
                      task,
                      with(
                          "worker", "cti",
                          "visitSafety", "ALONE_OK",
                          "override", true,
                          "overrideReason", "Travlt")))
          .hasMessageContaining("kun en teamleder");
    } finally {
      identity.clearAuthentication();
    }
    assertThat(overrides.of("cti")).isEmpty();
    assertThat(courses.caseload("cti")).isEqualTo(10);
  }

  @Test
  void an_override_that_was_not_needed_leaves_no_trace() {
    decidedOnCti()
        .submitsAs(
            "leader",
            ASSIGN,
            with("worker", "cti", "override", true, "overrideReason", "For en sikkerheds skyld"))
        .hasEnded();
    assertThat(overrides.of("cti")).isEmpty();
  }

  @Test
  void who_is_not_certified_is_refused_whoever_asks() {
    CaseNumber youth = cases.open("test");
    assertThat(asks(youth, "cti", Method.ICM, null)).isEqualTo(Admission.NOT_CERTIFIED);
    assertThat(asks(youth, "nobody", Method.CTI, null)).isEqualTo(Admission.NOT_AVAILABLE);
    Worker cti = register.find("cti").orElseThrow();
    register.register(
        new Worker("cti", cti.weeklyHours(), null, false, cti.certificates()), "test");
    assertThat(asks(youth, "cti", Method.CTI, null)).isEqualTo(Admission.NOT_AVAILABLE);
  }

  @Test
  void who_has_the_citizen_already_needs_no_further_place() {
    List<CaseNumber> youths = has("cti", 10);
    assertThat(asks(youths.get(0), "cti", Method.CTI, null)).isEqualTo(Admission.ADMITTED);
    assertThat(asks(youths.get(0), "cti", Method.ICM, null)).isEqualTo(Admission.NOT_CERTIFIED);
    assertThat(asks(cases.open("test"), "cti", Method.CTI, null)).isEqualTo(Admission.FULL);
    assertThat(asks(cases.open("test"), "cti", Method.CTI, new LimitOverride("Akut", "leader")))
        .isEqualTo(Admission.ADMITTED);
  }

  @Test
  void contact_weighs_by_method_and_phase() {
    has("cti", 3);
    has("icm", 2);
    has("act", 1);
    assertThat(caseload.of("cti").weeklyContact()).isEqualByComparingTo("3");
    assertThat(caseload.of("icm").weeklyContact()).isEqualByComparingTo("2");
    assertThat(caseload.of("act").weeklyContact()).isEqualByComparingTo("2");
  }

  @Test
  void of_thirty_who_give_at_once_ten_may() throws Exception {
    List<CaseNumber> youths = IntStream.range(0, 30).mapToObj(n -> cases.open("test")).toList();
    CyclicBarrier start = new CyclicBarrier(youths.size());
    ExecutorService threads = Executors.newFixedThreadPool(youths.size());
    List<Admission> answers = new ArrayList<>();
    try {
      List<Future<Admission>> running =
          youths.stream()
              .map(
                  youth ->
                      threads.submit(
                          () -> {
                            start.await();
                            return gives(youth, "cti");
                          }))
              .toList();
      for (Future<Admission> one : running) {
        answers.add(one.get());
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(answers).filteredOn(Admission.ADMITTED::equals).hasSize(10);
    assertThat(answers).filteredOn(Admission.FULL::equals).hasSize(20);
    assertThat(courses.caseload("cti")).isEqualTo(10);
  }

  private Admission gives(CaseNumber youth, String worker) {
    return transaction.execute(
        status -> {
          Admission answer = caseload.admit(youth, worker, Method.CTI, null);
          if (answer == Admission.ADMITTED) {
            courses.start(youth, course(worker, Method.CTI));
          }
          return answer;
        });
  }

  private Admission asks(CaseNumber youth, String worker, Method method, LimitOverride override) {
    return transaction.execute(status -> caseload.admit(youth, worker, method, override));
  }

  private List<CaseNumber> has(String worker, int citizens) {
    Method method =
        switch (worker) {
          case "icm" -> Method.ICM;
          case "act" -> Method.ACT;
          default -> Method.CTI;
        };
    return IntStream.range(0, citizens)
        .mapToObj(
            n -> {
              CaseNumber youth = cases.open("test");
              courses.start(youth, course(worker, method));
              return youth;
            })
        .toList();
  }

  private MethodCourse course(String worker, Method method) {
    return new MethodCourse(method, worker, Provider.MUNICIPALITY, civil.today(), civil.today());
  }

  private String label(Walk youth, String worker) {
    return workers.options(youth.caseNumber()).stream()
        .filter(option -> option.value().equals(worker))
        .findFirst()
        .orElseThrow()
        .label();
  }

  private Walk decidedOnCti() {
    return pathway
        .startsCalled(
            "method-assignment",
            with("birthDate", "2005-09-01"),
            with(
                "useOfServices", "HIGH_DEGREE",
                "needDuration", "SHORT_TRANSITION",
                "nineMonthPrognosis", "MANAGES"))
        .submits("UserTask_DecideMethod", with("chosenMethod", "CTI", "grant", "GRANTED"));
  }
}
