package dk.hjemvej.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.PathwayTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A setting whose name is misspelt in application.yml is silently ignored: the engine is asked. */
@PathwayTest
class EngineSettingsTest {

  @Autowired private ProcessEngine engine;
  @Autowired private ManagementService management;
  @Autowired private RepositoryService repository;
  @Autowired private RuntimeService runtime;
  @Autowired private PassingTime time;

  @Test
  void the_engine_runs_with_the_settings_of_the_house() {
    var settings = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

    assertThat(settings.isJobExecutorAcquireByDueDate()).isTrue();
    assertThat(settings.isJobExecutorDeploymentAware()).isFalse();
    assertThat(settings.isEnableHistoricInstancePermissions()).isTrue();
    assertThat(settings.isAuthorizationEnabled()).isTrue();
    assertThat(settings.isMetricsEnabled()).isFalse();
    assertThat(settings.getHistory()).isEqualTo("full");
    assertThat(settings.getDefaultSerializationFormat()).isEqualTo("application/json");
    assertThat(settings.getDatabaseSchemaUpdate()).isEqualTo("false");
  }

  @Test
  void a_step_that_fails_is_tried_again_after_a_minute_and_for_most_of_a_day() {
    time.startsAt("2026-03-02T10:00");
    String deployment =
        repository
            .createDeployment()
            .addModelInstance(
                "failing.bpmn",
                Bpmn.createExecutableProcess("failing")
                    .camundaHistoryTimeToLive(1)
                    .startEvent()
                    .serviceTask("ServiceTask_Fail")
                    .camundaAsyncBefore()
                    .camundaExpression("${nobodyKnowsThis}")
                    .endEvent()
                    .done())
            .deploy()
            .getId();
    try {
      runtime.startProcessInstanceByKey("failing", "HF-2026-999999");
      Job job = job();
      assertThatThrownBy(() -> management.executeJob(job.getId())).isNotNull();

      assertThat(job().getRetries()).isEqualTo(6);
      assertThat(job().getDuedate().toInstant())
          .isEqualTo(Instant.parse("2026-03-02T09:00:00Z").plus(1, ChronoUnit.MINUTES));
    } finally {
      repository.deleteDeployment(deployment, true);
    }
  }

  private Job job() {
    return management.createJobQuery().processDefinitionKey("failing").singleResult();
  }
}
