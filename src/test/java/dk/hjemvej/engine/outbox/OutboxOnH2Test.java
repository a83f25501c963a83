package dk.hjemvej.engine.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Restrictions;
import dk.hjemvej.engine.Notice;
import dk.hjemvej.engine.Notice.Recipient;
import dk.hjemvej.engine.TimeLapse;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** The same statements on the database of the first command. */
class OutboxOnH2Test {

  private static final CaseNumber CASE = CaseNumber.of(2026, 1);
  private static final MailSettings SETTINGS =
      new MailSettings(
          LocalTime.MIN,
          LocalTime.MAX,
          9,
          "http://localhost",
          "hjemvej@example.org",
          List.of(Duration.ofMinutes(1)),
          Duration.ofHours(4));

  private final List<String> sent = Collections.synchronizedList(new ArrayList<>());
  private NoticeTable outbox;
  private MailWriting writing;
  private MailSending sending;
  private JdbcClient jdbc;

  @BeforeEach
  void an_empty_database() {
    DataSource h2 =
        new DriverManagerDataSource(
            "jdbc:h2:mem:outbox" + System.nanoTime() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
    new ResourceDatabasePopulator(
            new ClassPathResource("db/migration/V02__case_record.sql"),
            new ClassPathResource("db/migration/V80__notice_and_mail.sql"))
        .execute(h2);
    jdbc = JdbcClient.create(h2);
    jdbc.sql(
            """
            insert into support_case (case_number, opened_at, opened_by, status)
            values (:case, current_timestamp, 'test', 'OPEN')
            """)
        .param("case", CASE.value())
        .update();
    JdbcTransactionManager transactions = new JdbcTransactionManager(h2);
    TransactionTemplate transaction = new TransactionTemplate(transactions);
    CivilTime time = new CivilTime(Clock.systemUTC());
    MailTable mails = new MailTable(jdbc);
    OfficeHours always = mock(OfficeHours.class);
    when(always.isOpen(org.mockito.ArgumentMatchers.any())).thenReturn(true);
    Recipients recipients = mock(Recipients.class);
    when(recipients.of("cti", null)).thenReturn(List.of("cti"));
    when(recipients.of("former", null)).thenReturn(List.of("former"));
    when(recipients.of(null, "team-leaders")).thenReturn(List.of("cti", "leader"));
    when(recipients.address("cti")).thenReturn(Optional.of("cti@example.org"));
    when(recipients.address("leader")).thenReturn(Optional.of("leader@example.org"));
    MailText text = mock(MailText.class);
    when(text.subject(org.mockito.ArgumentMatchers.any())).thenReturn("Emne");
    when(text.body(org.mockito.ArgumentMatchers.any()))
        .thenAnswer(call -> String.valueOf((List<?>) call.getArgument(0)));
    outbox =
        new NoticeTable(jdbc, time, mock(TimeLapse.class), mock(Restrictions.class), transactions);
    writing = new MailWriting(mails, recipients, always, SETTINGS, time, transaction);
    sending =
        new MailSending(
            mails, recipients, text, always, SETTINGS, new Collecting(), time, transaction);
  }

  @Test
  void a_notice_is_kept_once_written_and_sent() {
    outbox.put(notice(1, new Recipient.Worker("cti")));
    outbox.put(notice(1, new Recipient.Worker("cti")));
    outbox.put(notice(2, new Recipient.Group("team-leaders")));

    writing.write();
    sending.send();
    sending.send();

    assertThat(sent).hasSize(2);
    assertThat(states()).containsExactly("SENT", "SENT");
  }

  @Test
  void what_was_taken_back_is_not_sent() {
    outbox.put(notice(1, new Recipient.Worker("cti")));
    writing.write();
    outbox.withdraw(CASE, "PHASE");
    sending.send();

    assertThat(sent).isEmpty();
    assertThat(states()).containsExactly("WITHDRAWN");
  }

  @Test
  void what_waits_for_a_former_worker_goes_to_the_next_one() {
    outbox.put(notice(1, new Recipient.Worker("former")));
    writing.write();
    outbox.put(notice(2, new Recipient.Worker("former")));
    outbox.readdress(CASE, List.of("former"), "cti");
    writing.write();
    sending.send();

    assertThat(sent).singleElement().asString().contains("level=1", "level=2");
    assertThat(states()).containsExactlyInAnyOrder("WITHDRAWN", "SENT");
  }

  @Test
  void several_senders_send_each_mail_once() throws Exception {
    for (int n = 0; n < 50; n++) {
      outbox.put(
          new Notice(
              CASE,
              "CONTACT",
              "occasion " + n,
              1,
              new Recipient.Group("team-leaders"),
              "Nummer " + n,
              null,
              null));
    }
    ExecutorService nodes = Executors.newFixedThreadPool(4);
    List<Future<Object>> done =
        nodes.invokeAll(
            Collections.nCopies(
                4,
                (Callable<Object>)
                    () -> {
                      writing.write();
                      sending.send();
                      return true;
                    }));
    nodes.shutdown();
    for (Future<Object> one : done) {
      one.get();
    }
    writing.write();
    sending.send();

    assertThat(String.join("", sent).split("Nummer", -1)).hasSize(2 * 50 + 1);
  }

  private static Notice notice(int level, Recipient to) {
    return new Notice(CASE, "PHASE", "2026-03-01", level, to, "Afslut fase 1", null, "task");
  }

  private List<String> states() {
    return jdbc.sql("select state from mail").query(String.class).list();
  }

  private final class Collecting extends JavaMailSenderImpl {
    @Override
    public void send(MimeMessage message) {
      try {
        sent.add((String) message.getContent());
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
