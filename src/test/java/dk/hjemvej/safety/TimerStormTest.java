package dk.hjemvej.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.SaidBefore;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * SAFETY F01: two nodes work on a storm of overdue phases, and one of them is killed at a random
 * moment. Every case is escalated once, nobody is forgotten, no retry is used up. Here real time
 * passes: a JVM that is to be killed cannot be moved through time.
 */
@PathwayTest
class TimerStormTest {

  private static final int CASES = 100;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @Autowired private HikariDataSource database;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private CivilTime time;
  @Autowired private SupportCases cases;
  @Autowired private Submissions submissions;
  @Autowired private RuntimeService runtime;

  @Test
  void a_node_killed_in_a_storm_loses_no_escalation_and_doubles_none() throws Exception {
    String start = time.today().minusMonths(3).minusDays(1).toString();
    for (int no = 0; no < CASES; no++) {
      begunOn(start);
    }
    moveTimers("+");
    int killAfter = 1 + new Random().nextInt(CASES - 1);

    Server killed = node();
    Server survivor = node();
    try {
      killed.port();
      survivor.port();
      killed.isLeftAlone();
      survivor.isLeftAlone();
      moveTimers("-");
      await()
          .pollInterval(Duration.ofMillis(2))
          .atMost(PATIENCE)
          .until(() -> count("escalation_step where subject = 'PHASE'") >= killAfter);
      killed.stop();
      await()
          .atMost(PATIENCE)
          .until(() -> count("act_ru_job where duedate_ <= localtimestamp and retries_ > 0") == 0);
    } finally {
      killed.stop();
      survivor.stop();
    }

    assertThat(count("escalation where subject = 'PHASE'"))
        .as("ladders, killed after %d", killAfter)
        .isEqualTo(CASES);
    assertThat(count("escalation_step where subject = 'PHASE'")).isEqualTo(CASES);
    assertThat(count("notice where subject = 'PHASE'")).isEqualTo(CASES);
    assertThat(
            count(
                "(select case_number from escalation_step where subject = 'PHASE' group by case_number) cases"))
        .isEqualTo(CASES);
    assertThat(runtime.createIncidentQuery().count()).isZero();
    assertThat(count("act_hi_job_log where job_exception_msg_ is not null")).isZero();
  }

  private void begunOn(String day) {
    CaseNumber youth = cases.open("test");
    SaidBefore.at("UserTask_PreCti", submissions, youth, Map.of("phase1Start", day));
    runtime.startProcessInstanceByKey("cti-phase", youth.value(), Map.of("phaseNo", 1));
  }

  /** Out of reach while the nodes start, and back: then all are overdue at once. */
  private void moveTimers(String sign) {
    jdbc.update("update act_ru_job set duedate_ = duedate_ %s interval '10 years'".formatted(sign));
  }

  private Server node() throws IOException {
    return Server.atWork(
        "spring.datasource.url=" + database.getJdbcUrl(),
        "spring.datasource.username=postgres",
        "spring.datasource.hikari.maximum-pool-size=10",
        "camunda.bpm.job-execution.lock-time-in-millis=5000",
        "camunda.bpm.job-execution.max-wait=1000",
        "hjemvej.vault.key=dGVzdCBrZXksIDMyIGJ5dGVzLCBmb3IgdGVzdHMgISE=",
        "hjemvej.vault.hash-key=dGVzdCBoYXNoIGtleSwgMzIgYnl0ZXMsIHRlc3RzISE=");
  }

  private int count(String of) {
    Integer count = jdbc.queryForObject("select count(*) from " + of, Integer.class);
    return count == null ? 0 : count;
  }
}
