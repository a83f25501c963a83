package dk.hjemvej.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.Hjemvej;
import dk.hjemvej.engine.EngineClock;
import dk.hjemvej.scenario.support.FormFiller;
import dk.hjemvej.scenario.support.Journey;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.Staff;
import dk.hjemvej.scenario.support.Walk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** The first command runs on H2: a whole pathway must, too. */
@SpringBootTest(
    classes = Hjemvej.class,
    properties = "spring.datasource.url=jdbc:h2:mem:smoke;DB_CLOSE_ON_EXIT=FALSE")
@ActiveProfiles("test")
@Import({Pathway.class, PassingTime.class, FormFiller.class, Journey.class, Staff.class})
class H2SmokeTest {

  @Autowired private Journey journey;
  @Autowired private PassingTime time;
  @Autowired private EngineClock clock;
  @Autowired private JdbcClient jdbc;

  @AfterEach
  void backToRealTime() {
    clock.release();
  }

  @Test
  void a_pathway_is_finished_on_h2() {
    time.startsAt("2026-03-02T10:00");

    Walk youth = journey.closed("310204-0009");

    youth.hasEnded();
    assertThat(jdbc.sql("select outcome from support_case").query(String.class).list())
        .containsExactly("PURPOSE_FULLY_MET");
    assertThat(jdbc.sql("select count(*) from capacity_place").query(Integer.class).single())
        .isZero();
  }
}
