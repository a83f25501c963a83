package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.assignment.Absences;
import dk.hjemvej.assignment.Absences.Absence;
import dk.hjemvej.assignment.Worker;
import dk.hjemvej.assignment.Worker.Certificate;
import dk.hjemvej.assignment.WorkerRegister;
import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.Method;
import dk.hjemvej.engine.forms.FormOptions;
import dk.hjemvej.engine.forms.FormOptions.Option;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Staff;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Who may be given citizens: registered and certified, and why the list proposes whom. */
@PathwayTest
class WorkerRegisterScenarioTest {

  @Autowired private Pathway pathway;
  @Autowired private PassingTime time;
  @Autowired private Staff staff;
  @Autowired private WorkerRegister register;
  @Autowired private Absences absences;
  @Autowired private RuntimeService runtime;

  @Autowired
  @Qualifier("workers")
  private FormOptions workers;

  @Autowired
  @Qualifier("colleagues")
  private FormOptions colleagues;

  @BeforeEach
  void a_monday_in_march() {
    time.startsAt("2026-03-02T10:00");
  }

  @AfterEach
  void everybody_as_before() {
    staff.hire();
  }

  @Test
  void a_leader_registers_a_worker_and_changes_the_entry() {
    registers(with("ctiCertifiedOn", "2025-05-04", "registeredDeputy", "cti2"));
    assertThat(register.find("cti"))
        .contains(
            new Worker(
                "cti",
                BigDecimal.valueOf(370, 1),
                "cti2",
                true,
                List.of(new Certificate(Method.CTI, LocalDate.of(2025, 5, 4)))));
    assertThat(colleagues.options(null))
        .contains(new Option("cti", "Test cti (stedfortræder: Test cti2)"));

    registers(with("ctiCertifiedOn", "2025-05-04", "takesCitizens", "NO", "weeklyHours", 30));
    assertThat(register.find("cti").orElseThrow().takes(Method.CTI)).isFalse();
    assertThat(register.find("cti").orElseThrow().deputy()).isNull();
    assertThat(runtime.createProcessInstanceQuery().count()).isZero();
  }

  @Test
  void nobody_is_certified_outside_their_team_or_in_the_future_or_their_own_deputy() {
    assertThatThrownBy(() -> registers(with("icmCertifiedOn", "2025-05-04")))
        .hasMessageContaining("Certificeret i ICM");
    assertThatThrownBy(() -> registers(with("ctiCertifiedOn", "2026-03-03")))
        .hasMessageContaining("Certificeret i CTI");
    assertThatThrownBy(() -> registers(with("registeredDeputy", "cti")))
        .hasMessageContaining("Stedfortræder");
    assertThat(register.find("cti").orElseThrow().takes(Method.CTI)).isTrue();
  }

  @Test
  void only_who_is_certified_and_takes_citizens_is_offered() {
    assertThat(offered()).extracting(Option::value).containsExactly("cti", "cti2");
    registers(with("ctiCertifiedOn", null));
    assertThat(offered()).extracting(Option::value).containsExactly("cti2");
    registers(with("ctiCertifiedOn", "2025-05-04", "takesCitizens", "NO"));
    assertThat(offered()).extracting(Option::value).containsExactly("cti2");
  }

  @Test
  void the_list_says_why_and_who_is_absent_comes_last_with_the_deputy() {
    registers(with("ctiCertifiedOn", "2025-05-04", "registeredDeputy", "cti2"));
    assertThat(offered())
        .extracting(Option::label)
        .containsExactly(
            "Test cti (0/10), forslag: vægtet kontakt 0 om ugen, certificeret i CTI den 4. maj 2025,"
                + " stedfortræder er Test cti2",
            "Test cti2 (0/10): vægtet kontakt 0 om ugen, certificeret i CTI den 1. marts 2024");

    absences.begin(new Absence("cti", "cti2", LocalDate.of(2026, 3, 3), null));
    assertThat(offered()).extracting(Option::value).containsExactly("cti", "cti2");
    time.passesUntil("2026-03-03T00:01");
    assertThat(offered())
        .extracting(Option::label)
        .satisfiesExactly(
            first -> assertThat(first).startsWith("Test cti2 (0/10), forslag:"),
            second ->
                assertThat(second)
                    .startsWith("Test cti (0/10): ")
                    .endsWith("FRAVÆRENDE, stedfortræder er Test cti2"));
  }

  @Test
  void an_absence_takes_the_registered_deputy_unless_another_is_named() {
    registers(with("ctiCertifiedOn", "2025-05-04", "registeredDeputy", "cti2"));
    absent(with());
    assertThat(absences.of("cti").orElseThrow().deputy()).isEqualTo("cti2");
    absences.end("cti");
    absent(with("deputy", "icm"));
    assertThat(absences.of("cti").orElseThrow().deputy()).isEqualTo("icm");
  }

  private void absent(Map<String, Object> said) {
    said.put("absentWorker", "cti");
    said.put("absentFrom", "2026-03-02");
    pathway.startsAlone("worker-absence", "leader", said);
  }

  private void registers(Map<String, Object> said) {
    said.put("registeredWorker", "cti");
    said.putIfAbsent("takesCitizens", "YES");
    said.putIfAbsent("weeklyHours", 37);
    pathway.startsAlone("register-worker", "leader", said);
  }

  private List<Option> offered() {
    var youth =
        pathway.startsCalled(
            "target-group-clarification",
            new Answers(with("chosenMethod", "CTI")).asMap(),
            Map.of());
    return workers.options(youth.caseNumber());
  }
}
