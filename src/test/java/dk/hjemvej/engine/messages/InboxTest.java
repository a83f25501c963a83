package dk.hjemvej.engine.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.engine.Inbox;
import dk.hjemvej.engine.cases.CaseLife;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PathwayTest
class InboxTest {

  private static final Map<String, Object> FROM_THE_STREET =
      Map.of("entryRoute", "STREET", "readyForIntake", true);

  @Autowired private Inbox inbox;
  @Autowired private InboxDelivery delivery;
  @Autowired private SupportCases cases;
  @Autowired private CaseLife life;
  @Autowired private Pathway pathway;
  @Autowired private PassingTime time;
  @Autowired private JdbcClient jdbc;

  private CaseNumber caseNumber;

  @BeforeEach
  void aCase() {
    time.startsAt("2026-03-02T10:00");
    caseNumber = cases.open("test");
  }

  @Test
  void a_message_is_delivered_once() {
    inbox.send(caseNumber, "NewEnquiry", FROM_THE_STREET);

    assertThat(delivery.deliver()).isEqualTo(1);
    assertThat(delivery.deliver()).isZero();
    assertThat(pathway.walk(caseNumber).tasks("UserTask_RegisterCitizen")).hasSize(1);
  }

  @Test
  void a_message_nobody_waits_for_yet_is_kept() {
    inbox.send(caseNumber, "EndRequested", Map.of());
    assertThat(delivery.deliver()).isZero();
    assertThat(status()).isEqualTo("WAITING");

    inbox.send(caseNumber, "NewEnquiry", FROM_THE_STREET);
    time.settle();
    pathway.walk(caseNumber).isWaitingAt("UserTask_RegisterCitizen", "UserTask_AgreeHandover");
  }

  @Test
  void a_delivery_that_fails_is_tried_again_later_and_later_and_nothing_is_half_done() {
    inbox.send(caseNumber, "NewEnquiry", Map.of());

    assertThat(delivery.deliver()).isZero();
    assertThat(failures()).isEqualTo(1);
    delivery.deliver();
    assertThat(failures()).as("not again at once").isEqualTo(1);
    time.passes(Duration.ofSeconds(1));
    assertThat(failures()).isEqualTo(2);
    time.passes(Duration.ofSeconds(1));
    assertThat(failures()).as("two seconds the second time").isEqualTo(2);
    time.passes(Duration.ofSeconds(1));
    assertThat(failures()).isEqualTo(3);
    pathway.walk(caseNumber).hasEnded();
  }

  @Test
  void what_is_undelivered_when_the_case_closes_stays_to_be_seen() {
    inbox.send(caseNumber, "EndRequested", Map.of());

    life.close(caseNumber, "OTHER", "PATHWAY");

    assertThat(status()).isEqualTo("UNDELIVERABLE");
    assertThat(delivery.deliver()).isZero();
  }

  private String status() {
    return jdbc.sql("select status from inbox where message = 'EndRequested'")
        .query(String.class)
        .single();
  }

  private int failures() {
    return jdbc.sql("select failures from inbox").query(Integer.class).single();
  }
}
