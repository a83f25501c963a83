package dk.hjemvej.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.engine.Notice;
import dk.hjemvej.engine.Notice.Recipient;
import dk.hjemvej.engine.Outbox;
import dk.hjemvej.oversight.CaseNotice.State;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.PathwayTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever opens a case sees who was told what about it, and whether it was sent. */
@PathwayTest
class CaseNoticeTest {

  @Autowired private CaseNotice.Register notices;
  @Autowired private Outbox outbox;
  @Autowired private SupportCases cases;
  @Autowired private PassingTime time;
  @Autowired private JdbcClient jdbc;

  private CaseNumber caseNumber;

  @BeforeEach
  void a_case() {
    time.startsAt("2026-03-02T10:00");
    caseNumber = cases.open("test");
  }

  @Test
  void a_notice_is_seen_at_once_for_its_worker_or_its_group() {
    tell(1, new Recipient.Worker("cti"));
    tell(2, new Recipient.Group("team-leaders"));

    assertThat(notices.of(caseNumber))
        .extracting(CaseNotice::level, CaseNotice::person, CaseNotice::group, CaseNotice::state)
        .containsExactly(
            tuple(2, null, "team-leaders", State.WAITING), tuple(1, "cti", null, State.WAITING));
    assertThat(notices.of(cases.open("test"))).isEmpty();
  }

  @Test
  void each_of_a_group_is_seen_with_what_became_of_the_mail() {
    tell(2, new Recipient.Group("team-leaders"));
    for (String state : new String[] {"WAITING", "SENT", "FAILED", "NO_ADDRESS"}) {
      mail(state);
    }
    jdbc.sql("update notice set state = 'ADDRESSED'").update();

    assertThat(notices.of(caseNumber))
        .extracting(CaseNotice::person, CaseNotice::group, notice -> notice.state().name())
        .containsExactlyInAnyOrder(
            tuple("to WAITING", null, "WAITING"),
            tuple("to SENT", null, "SENT"),
            tuple("to FAILED", null, "FAILED"),
            tuple("to NO_ADDRESS", null, "NO_ADDRESS"));

    outbox.withdraw(caseNumber, "PHASE");
    assertThat(notices.of(caseNumber))
        .as("what has arrived has arrived")
        .extracting(notice -> notice.state().name())
        .containsExactlyInAnyOrder("SENT", "WITHDRAWN", "WITHDRAWN", "WITHDRAWN");
  }

  private void mail(String state) {
    jdbc.sql(
            """
            insert into mail (id, recipient, message_id, state, urgent, written_at, next_try_at, sent_at)
            values (:state, 'to', :state, :state, false, current_timestamp, current_timestamp,
              case when :state = 'SENT' then current_timestamp end)
            """)
        .param("state", state)
        .update();
    jdbc.sql(
            """
            insert into notice_recipient (notice_id, recipient, mail_id)
            select id, 'to ' || :state, :state from notice
            """)
        .param("state", state)
        .update();
  }

  private void tell(int level, Recipient to) {
    outbox.put(
        new Notice(
            caseNumber,
            "PHASE",
            "2026-03-01",
            level,
            to,
            "Afslut fase 1",
            LocalDate.of(2026, 3, 1),
            "task"));
  }
}
