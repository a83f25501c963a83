package dk.hjemvej.casefile;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SAFETY F24: the same person registered many times at once has one open case. */
@PathwayTest
class OneOpenCaseTest {

  private static final int AT_ONCE = 16;

  @Autowired private Pathway pathway;
  @Autowired private FormService forms;
  @Autowired private JdbcClient jdbc;

  @Test
  void sixteen_registrations_of_one_person_at_once_leave_one_open_case() throws Exception {
    List<Walk> everybody =
        IntStream.range(0, AT_ONCE)
            .mapToObj(n -> pathway.startsCalled("intake", Map.of()))
            .toList();
    ExecutorService caseworkers = Executors.newFixedThreadPool(AT_ONCE);
    CountDownLatch go = new CountDownLatch(1);
    try {
      List<Future<String>> answers =
          everybody.stream().map(youth -> caseworkers.submit(registers(youth, go))).toList();
      go.countDown();
      List<String> refusals = new java.util.ArrayList<>();
      for (Future<String> answer : answers) {
        refusals.add(answer.get());
      }

      assertThat(refusals.stream().filter(String::isEmpty)).hasSize(1);
      CaseNumber only = everybody.get(refusals.indexOf("")).caseNumber();
      assertThat(refusals.stream().filter(refusal -> !refusal.isEmpty()))
          .hasSize(AT_ONCE - 1)
          .allSatisfy(refusal -> assertThat(refusal).contains("CPR-nummer").contains(only.value()));
      assertThat(count("person")).isEqualTo(1);
      assertThat(count("open_case_of_person")).isEqualTo(1);
      assertThat(count("person_of_case")).isEqualTo(1);
    } finally {
      caseworkers.shutdownNow();
    }
  }

  /** Empty when accepted, else the refusal. */
  private Callable<String> registers(Walk youth, CountDownLatch go) {
    String task = youth.task("UserTask_RegisterCitizen").getId();
    return () -> {
      go.await();
      try {
        forms.submitTaskForm(task, new java.util.HashMap<>(ANSWERS));
        return "";
      } catch (FormFieldValidationException refused) {
        return refused.getMessage();
      }
    };
  }

  private static final Map<String, Object> ANSWERS =
      with(
          "identification", "CPR",
          "cpr", "060504-1234",
          "birthDate", "2004-05-06",
          "fullName", "Testperson Æble",
          "protectedIdentity", "NO",
          "entryRoute", "PRISON",
          "homelessnessType", "SOFA_SURFER",
          "criticalTransition", "PRISON",
          "sleepsTonight", "SAFE",
          "interpreter", "NO",
          "safeContact", List.of("SMS"),
          "municipality", "Testkøbing",
          "actingMunicipalityClear", true);

  private int count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
  }
}
