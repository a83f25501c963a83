package dk.hjemvej.benchmark;

import dk.hjemvej.Hjemvej;
import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.casefile.SupportCases;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A storm after an outage: the phase timers of many cases are overdue at once. Each setting drains
 * its own copy of the same database; PostgreSQL writes to disk as it does in production. The
 * outcome is printed.
 */
class TimerStormBenchmark {

  private static final int CASES = Integer.getInteger("benchmark.cases", 5000);

  private static final Duration POLL = Duration.ofMillis(100);

  /** One line of the comparison. */
  private record Setting(String name, String... properties) {}

  /** What the platform comes with, without what application.yml says. */
  private static final Setting STOCK =
      new Setting(
          "stock",
          "camunda.bpm.job-execution.core-pool-size=3",
          "camunda.bpm.job-execution.max-pool-size=10",
          "camunda.bpm.job-execution.queue-capacity=3",
          "camunda.bpm.job-execution.max-jobs-per-acquisition=3",
          "camunda.bpm.job-execution.lock-time-in-millis=300000",
          "camunda.bpm.job-execution.wait-time-in-millis=5000",
          "camunda.bpm.job-execution.max-wait=60000",
          "camunda.bpm.generic-properties.properties.job-executor-acquire-by-due-date=false");

  private static final Setting BY_DUE_DATE =
      with(
          "stock, oldest first",
          STOCK,
          "camunda.bpm.generic-properties.properties.job-executor-acquire-by-due-date=true");

  private static final List<Setting> SETTINGS =
      List.of(
          STOCK,
          BY_DUE_DATE,
          with(
              "3 threads, 10 a time",
              BY_DUE_DATE,
              "camunda.bpm.job-execution.max-jobs-per-acquisition=10",
              "camunda.bpm.job-execution.queue-capacity=20"),
          with(
              "8 threads, 32 a time",
              BY_DUE_DATE,
              "camunda.bpm.job-execution.core-pool-size=8",
              "camunda.bpm.job-execution.max-pool-size=8",
              "camunda.bpm.job-execution.max-jobs-per-acquisition=32",
              "camunda.bpm.job-execution.queue-capacity=64"),
          new Setting("ours (application.yml)"));

  /** What came of one setting. */
  private record Result(String name, Duration took, int outOfOrder, int failed) {

    String line() {
      return String.format(
          Locale.ROOT,
          "| %-26s | %7.1f | %8.0f | %12d | %6d |",
          name,
          took.toMillis() / 1000.0,
          CASES * 1000.0 / took.toMillis(),
          outOfOrder,
          failed);
    }
  }

  @Test
  void a_storm_of_due_phase_timers() throws Exception {
    try (EmbeddedPostgres server =
        EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start()) {
      createDatabase(server, "storm", "template1");
      try (var application = start(server, "storm", STOCK)) {
        prepare(application);
      }
      List<Result> results = new ArrayList<>();
      measure(server, "warmup", STOCK);
      for (int no = 0; no < SETTINGS.size(); no++) {
        results.add(measure(server, "storm" + no, SETTINGS.get(no)));
      }
      System.out.printf(
          Locale.ROOT,
          "%n%d due phase timers, %d processors%n%n",
          CASES,
          Runtime.getRuntime().availableProcessors());
      System.out.println(
          "| setting                    | seconds | timers/s | out of order | failed |");
      System.out.println(
          "|----------------------------|---------|----------|--------------|--------|");
      results.forEach(result -> System.out.println(result.line()));
    }
  }

  private static Result measure(EmbeddedPostgres server, String copy, Setting setting)
      throws Exception {
    createDatabase(server, copy, "storm");
    try (var application = start(server, copy, setting)) {
      return drain(application, setting.name());
    }
  }

  /** Every case in its first phase. */
  private static void prepare(ConfigurableApplicationContext application) {
    IntStream.range(0, CASES).parallel().forEach(no -> beginPhase(application));
  }

  private static void beginPhase(ConfigurableApplicationContext application) {
    application
        .getBean(TransactionTemplate.class)
        .executeWithoutResult(
            status -> {
              CaseNumber youth = application.getBean(SupportCases.class).open("benchmark");
              application
                  .getBean(Submissions.class)
                  .add(
                      youth,
                      "benchmark",
                      "benchmark",
                      "UserTask_PreCti",
                      "pre-cti",
                      "benchmark",
                      "benchmark",
                      new Answers(
                          Map.of(
                              "phase1Start",
                              application.getBean(CivilTime.class).today().toString())),
                      null,
                      null);
              application
                  .getBean(ProcessEngine.class)
                  .getRuntimeService()
                  .startProcessInstanceByKey("cti-phase", youth.value(), Map.of("phaseNo", 1));
            });
  }

  private static Result drain(ConfigurableApplicationContext application, String name) {
    JobExecutor executor =
        ((ProcessEngineConfigurationImpl)
                application.getBean(ProcessEngine.class).getProcessEngineConfiguration())
            .getJobExecutor();
    var jdbc = application.getBean(JdbcTemplate.class);
    int due = jdbc.update(FALL_DUE);
    if (due != CASES) {
      throw new IllegalStateException(
          "Storm: wanted %d due timers, found %d".formatted(CASES, due));
    }
    jdbc.execute("analyze");
    Instant begun = Instant.now();
    executor.jobWasAdded();
    while (count(
            jdbc, "act_ru_job where type_ = 'timer' and duedate_ < localtimestamp and retries_ > 0")
        > 0) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(POLL.toMillis()));
    }
    Duration took = Duration.between(begun, Instant.now());
    executor.shutdown();
    return new Result(
        name,
        took,
        count(jdbc, OUT_OF_ORDER),
        count(jdbc, "act_hi_job_log where job_exception_msg_ is not null"));
  }

  /** The end of every phase came near while nobody was there: at some time of the last day. */
  private static final String FALL_DUE =
      """
      update act_ru_job
      set duedate_ = localtimestamp - interval '1 day' * (1 + mod(abs(hashtext(id_)), 10000)) / 10000.0
      where handler_cfg_ = 'TimerEvent_PhaseTransition'
      """;

  /** Timers that fired after one that was due more than an hour later. */
  private static final String OUT_OF_ORDER =
      """
      (select job_duedate_,
              max(job_duedate_) over (order by timestamp_, id_ rows between unbounded preceding and 1 preceding) latest_before
       from act_hi_job_log where job_state_ = 2 and job_def_type_ like 'timer%') fired
      where latest_before > job_duedate_ + interval '1 hour'
      """;

  private static int count(JdbcTemplate jdbc, String of) {
    Integer count = jdbc.queryForObject("select count(*) from " + of, Integer.class);
    return count == null ? 0 : count;
  }

  private static void createDatabase(EmbeddedPostgres server, String name, String template)
      throws Exception {
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database %s template %s".formatted(name, template));
    }
  }

  private static ConfigurableApplicationContext start(
      EmbeddedPostgres server, String database, Setting setting) throws IOException {
    List<String> arguments = new ArrayList<>();
    for (String property : setting.properties()) {
      arguments.add("--" + property);
    }
    arguments.addAll(
        List.of(
            "--server.port=0",
            "--spring.datasource.url=" + server.getJdbcUrl("postgres", database),
            "--spring.datasource.username=postgres",
            "--camunda.bpm.generate-unique-process-engine-name=true",
            "--hjemvej.inbox.enabled=false",
            "--hjemvej.allocation.enabled=false",
            "--hjemvej.vault.key=YSBiZW5jaG1hcmsga2V5LCAzMiBieXRlcyBsb25nISE=",
            "--hjemvej.vault.hash-key=YSBiZW5jaG1hcmsga2V5LCAzMiBieXRlcyBsb25nISE="));
    return new SpringApplicationBuilder(Hjemvej.class)
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false)
        .properties("logging.level.root=warn")
        .run(arguments.toArray(String[]::new));
  }

  private static Setting with(String name, Setting base, String... more) {
    List<String> all = new ArrayList<>(List.of(base.properties()));
    for (String property : more) {
      String key = property.substring(0, property.indexOf('=') + 1);
      all.removeIf(existing -> existing.startsWith(key));
      all.add(property);
    }
    return new Setting(name, all.toArray(String[]::new));
  }
}
