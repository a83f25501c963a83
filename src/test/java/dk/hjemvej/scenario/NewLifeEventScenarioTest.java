package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.engine.forms.FormOptions;
import dk.hjemvej.scenario.support.Journey;
import dk.hjemvej.scenario.support.NothingLeft;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A process owner draws a new kind of life event: one diagram and its form. It is offered by its
 * name, and a case that runs already meets it. Nothing else is touched.
 */
@PathwayTest
class NewLifeEventScenarioTest {

  private static final Map<String, String> NEW =
      Map.of(
          "bpmn/events/pet-lost.bpmn", "new-event/pet-lost.bpmn",
          "bpmn/events/family-found.bpmn", "new-event/family-found.bpmn",
          "forms/events/search-pet.form", "new-event/search-pet.form");

  @Autowired private RepositoryService repository;
  @Autowired private List<FormOptions> options;
  @Autowired private SupportedCase supported;
  @Autowired private Pathway pathway;
  @Autowired private Journey journey;
  @Autowired private NothingLeft nothingLeft;
  @Autowired private JdbcClient jdbc;
  @Autowired private PassingTime time;

  private Deployment deployment;

  @BeforeEach
  void aMondayMorning() {
    time.startsAt("2026-03-02T10:00");
  }

  @AfterEach
  void takenBack() {
    if (deployment != null) {
      repository.deleteDeployment(deployment.getId(), true);
    }
  }

  @Test
  void a_new_diagram_and_its_form_are_a_new_event_for_cases_that_run() {
    var youth = supported.with("ICM");
    assertThat(offered()).doesNotContain("Hunden er løbet væk");

    deployed();
    assertThat(offered()).contains("Hunden er løbet væk", "Krise");
    pathway.starts(
        "report-life-event",
        "icm",
        with("caseNumber", youth.caseNumber().value(), "lifeEvent", "pet-lost"));
    youth.isWaitingAt("UserTask_SearchPet", "UserTask_IcmPlan");

    youth.submits("UserTask_SearchPet", with("petFound", false));
    youth.submits("UserTask_SearchPet", with("petFound", true));

    youth.hasPassed("EndEvent_PetFound", "EndEvent_EventFollowedUp");
    youth.isWaitingAt("UserTask_IcmPlan").isNotAt("UserTask_SearchPet");
  }

  @Test
  void an_event_that_ends_the_case_ends_all_of_it_on_the_street_and_in_the_pathway() {
    var met = journey.metOnTheStreet();
    var inIntake = journey.inIntake();
    deployed();

    for (Walk youth : List.of(met, inIntake)) {
      pathway.starts(
          "report-life-event",
          "outreach",
          with("caseNumber", youth.caseNumber().value(), "lifeEvent", "family-found"));

      youth.hasPassed("EndEvent_CaseClosed").hasEnded();
      nothingLeft.of(youth);
    }
    assertThat(jdbc.sql("select outcome from support_case order by 1").query(String.class).list())
        .containsExactly("REFERRED_ON", "REFERRED_ON");
  }

  private void deployed() {
    var builder = repository.createDeployment().name("a new kind of life event");
    NEW.forEach((name, file) -> builder.addInputStream(name, open(file)));
    deployment = builder.deploy();
  }

  private List<String> offered() {
    return options.stream()
        .filter(list -> list.name().equals("lifeEvents"))
        .flatMap(list -> list.options(null).stream())
        .map(FormOptions.Option::label)
        .toList();
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(NewLifeEventScenarioTest.class.getResourceAsStream(file), file);
  }
}
