package dk.hjemvej.scenario.support;

import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.engine.Consistency;
import dk.hjemvej.engine.EngineClock;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Before each test: no case, no instance, no row of the record; after it: plans, variables, timers
 * and due dates must still say the same, and it is real time again.
 */
public class CleanSlate implements BeforeEachCallback, AfterEachCallback {

  @Override
  public void beforeEach(ExtensionContext context) {
    ApplicationContext application = SpringExtension.getApplicationContext(context);
    ProcessEngine engine = application.getBean(ProcessEngine.class);
    application.getBean(EngineClock.class).release();
    engine.getIdentityService().clearAuthentication();
    engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .rootProcessInstances()
        .list()
        .forEach(
            instance ->
                engine
                    .getRuntimeService()
                    .deleteProcessInstanceIfExists(
                        instance.getId(), "test", true, true, false, false));
    emptyTables(application.getBean(JdbcTemplate.class));
    AbstractAssertions.init(engine);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    ApplicationContext application = SpringExtension.getApplicationContext(context);
    application.getBean(EngineClock.class).release();
    if (context.getExecutionException().isEmpty()) {
      assertThat(application.getBeanProvider(Consistency.class).stream())
          .flatExtracting(Consistency::differences)
          .isEmpty();
    }
  }

  /**
   * Our own tables and the engine's history; what is configuration stays. Row by row and without a
   * look at foreign keys: to truncate a hundred tables that are almost empty takes many times as
   * long.
   */
  private static void emptyTables(JdbcTemplate jdbc) {
    jdbc.execute(
        """
        do $$
        declare
          filled text;
        begin
          set local session_replication_role = replica;
          for filled in
            select tablename from pg_tables where schemaname = 'public'
            and tablename not in (
              'flyway_schema_history', 'capacity_pool', 'housing_register', 'funding',
              'worker', 'worker_certificate')
            and (tablename not like 'act\\_%' or tablename like 'act\\_hi\\_%')
          loop
            execute format('delete from %I', filled);
          end loop;
        end $$
        """);
    // The rights the engine has given for single tasks, which are gone now.
    jdbc.update(
        "delete from act_ru_authorization where resource_type_ in (?, ?) and resource_id_ <> '*'",
        Resources.TASK.resourceType(),
        Resources.HISTORIC_TASK.resourceType());
    jdbc.queryForList(
            "select tablename from pg_tables where tablename = 'capacity_pool'", String.class)
        .forEach(pool -> jdbc.execute("update capacity_pool set used = 0"));
    jdbc.queryForList("select tablename from pg_tables where tablename = 'funding'", String.class)
        .forEach(row -> jdbc.execute("update funding set triggered_on = null, released_on = null"));
  }
}
