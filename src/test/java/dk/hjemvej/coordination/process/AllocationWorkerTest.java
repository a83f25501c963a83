package dk.hjemvej.coordination.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.mock;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.coordination.Allocation;
import dk.hjemvej.coordination.CapacityPlaces;
import dk.hjemvej.coordination.Pool;
import dk.hjemvej.coordination.WaitingList;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** A freed place is given away as soon as the step that freed it has committed. */
@SpringJUnitConfig(AllocationWorkerTest.Coordination.class)
@TestPropertySource(properties = "hjemvej.allocation.delay=3600000")
class AllocationWorkerTest {

  @EnableScheduling
  @EnableTransactionManagement(proxyTargetClass = true)
  @ComponentScan("dk.hjemvej.coordination.database")
  @Import({AllocationWorker.class, Allocation.class})
  static class Coordination {

    @Bean
    DataSource dataSource() {
      DataSource h2 =
          new DriverManagerDataSource(
              "jdbc:h2:mem:allocation;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
      new ResourceDatabasePopulator(
              new ClassPathResource("db/migration/V02__case_record.sql"),
              new ClassPathResource("db/migration/V20__capacity.sql"))
          .execute(h2);
      return h2;
    }

    @Bean
    JdbcTransactionManager transactionManager(DataSource h2) {
      return new JdbcTransactionManager(h2);
    }

    @Bean
    JdbcClient jdbc(DataSource h2) {
      return JdbcClient.create(h2);
    }

    @Bean
    ThreadPoolTaskScheduler taskScheduler() {
      return new ThreadPoolTaskScheduler();
    }

    @Bean
    CivilTime time() {
      return new CivilTime(Clock.systemUTC());
    }

    @Bean
    SupportCases cases() {
      return mock();
    }

    @Bean
    Allocation.Priority nobodyGoesFirst() {
      return person -> 0;
    }

    @Bean
    Allocation.Offer untold() {
      return person -> {};
    }
  }

  @Autowired CapacityPlaces places;
  @Autowired WaitingList waitingList;
  @Autowired JdbcClient jdbc;

  @Test
  void nobody_has_to_look_for_it() {
    places.resize(Pool.ACT, 1);
    CaseNumber first = youth(1);
    CaseNumber next = youth(2);
    places.reserve(first, Pool.ACT);
    places.reserve(next, Pool.ACT);
    waitingList.join(next, Pool.ACT, "waits");

    places.release(first, Pool.ACT);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(places.holders(Pool.ACT)).containsExactly(next));
  }

  private CaseNumber youth(int running) {
    CaseNumber youth = CaseNumber.of(2026, running);
    jdbc.sql(
            """
            insert into support_case (case_number, opened_at, opened_by, status)
            values (:case, current_timestamp, 'test', 'OPEN')
            """)
        .param("case", youth.value())
        .update();
    return youth;
  }
}
