package dk.hjemvej.engine.outbox;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.hjemvej.assignment.Absences;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.engine.Notice;
import dk.hjemvej.engine.Notice.Recipient;
import dk.hjemvej.engine.Outbox;
import dk.hjemvej.engine.TimeLapse;
import dk.hjemvej.engine.WorkingDays;
import dk.hjemvej.scenario.support.Journey;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail to a real mail server (GreenMail), from a real PostgreSQL. */
@PathwayTest
class MailTest {

  private static final String AN_ADDRESS = "@mail.example.org";

  @Autowired private Outbox outbox;
  @Autowired private MailWriting writing;
  @Autowired private MailSending sending;
  @Autowired private MailTable mails;
  @Autowired private Recipients recipients;
  @Autowired private MailText text;
  @Autowired private OfficeHours hours;
  @Autowired private MailSettings settings;
  @Autowired private JavaMailSenderImpl mailer;
  @Autowired private WorkingDays workingDays;
  @Autowired private TimeLapse lapse;
  @Autowired private CivilTime civilTime;
  @Autowired private TransactionTemplate transaction;
  @Autowired private SupportCases cases;
  @Autowired private IdentityService identity;
  @Autowired private TaskService tasks;
  @Autowired private Absences absences;
  @Autowired private Journey journey;
  @Autowired private PassingTime time;
  @Autowired private JdbcClient jdbc;

  private final List<String> hired = new ArrayList<>();
  private GreenMail server;
  private ServerSetup setup;
  private CaseNumber caseNumber;

  @BeforeEach
  void a_monday_morning_a_case_and_a_mail_server() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      setup = new ServerSetup(free.getLocalPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    }
    server = new GreenMail(setup);
    server.start();
    mailer.setHost("127.0.0.1");
    mailer.setPort(setup.getPort());
    time.startsAt("2026-03-02T10:00");
    caseNumber = cases.open("test");
    hire("worker");
  }

  @AfterEach
  void nobody_is_left() {
    server.stop();
    hired.forEach(identity::deleteUser);
    give("cti", "");
    identity.deleteGroup("mail-group");
  }

  @Test
  void a_notice_becomes_one_mail_that_says_case_task_date_and_where() throws Exception {
    outbox.put(phase("worker", 1, "2026-03-01"));

    round();
    round();

    MimeMessage mail = received().get(0);
    assertThat(received()).hasSize(1);
    assertThat(mail.getSubject()).isEqualTo("Fasen er gået over tid · " + caseNumber.value());
    assertThat(to(mail)).isEqualTo("worker" + AN_ADDRESS);
    assertThat(mail.getFrom()[0]).hasToString("Hjemvej <hjemvej@example.org>");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(body(mail))
        .startsWith("Hej\n\nFasens slutdato er passeret, og der er endnu ikke besluttet noget.")
        .contains(
            "Sag:    " + caseNumber.value(),
            "Opgave: Afslut fase 1 på ærlig vis",
            "Frist:  søndag den 1. marts 2026",
            "Åbn:    http://localhost:8080/camunda/app/tasklist/default/#/?task=task-1")
        .contains("nævner den ingen navne");
    assertThat(states()).containsExactly("SENT");
  }

  @Test
  void a_notice_about_no_case_names_none_and_exists_once() throws Exception {
    Notice notice =
        new Notice(
            null,
            "FUNDING",
            "task-1",
            0,
            new Recipient.Worker("worker"),
            "Registrér udløst bevilling",
            LocalDate.of(2026, 3, 5),
            "task-1");
    outbox.put(notice);
    outbox.put(notice);

    round();
    round();

    MimeMessage mail = received().get(0);
    assertThat(received()).hasSize(1);
    assertThat(mail.getSubject()).isEqualTo("Bevillingen kan udløses");
    assertThat(body(mail)).contains("Opgave: Registrér udløst bevilling").doesNotContain("Sag:");
  }

  @Test
  void each_level_of_the_ladder_has_its_own_words_and_an_unknown_subject_has_some() {
    Map<Integer, String> ladder =
        Map.of(
            1, "Fasen er gået over tid",
            2, "Fase over tid: tag stilling",
            3, "Fase over tid: ledelsen skal beslutte");
    ladder.forEach(
        (level, words) ->
            assertThat(text.subject(List.of(item("PHASE", level)))).startsWith(words + " · HF-"));
    assertThat(text.subject(List.of(item("SOMETHING_NEW", 0))))
        .startsWith("Der er en opgave til dig · HF-");
    assertThat(text.subject(List.of(item("SOMETHING_NEW", 9)))).startsWith("Haster · HF-");
    assertThat(text.subject(List.of(item("CRISIS", 9)))).startsWith("Haster: krise · HF-");
    assertThat(text.body(List.of(item("CRISIS", 9)))).contains("ring 112 først");
  }

  @Test
  void whoever_is_told_twice_of_the_same_task_reads_it_once() {
    identity.saveGroup(identity.newGroup("mail-group"));
    identity.createMembership("worker", "mail-group");
    outbox.put(phase("worker", 2, "2026-03-01"));
    outbox.put(
        new Notice(
            caseNumber,
            "PHASE",
            "as one of a group",
            2,
            new Recipient.Group("mail-group"),
            "Afslut fase 1\r\npå ærlig vis",
            LocalDate.of(2026, 3, 1),
            "task-1"));

    round();

    assertThat(received()).hasSize(1);
    assertThat(subject(received().get(0))).startsWith("Fase over tid: tag stilling · HF-");
  }

  @Test
  void after_ten_days_without_a_sender_everything_for_one_person_comes_in_one_mail()
      throws Exception {
    hire("leader");
    for (int day = 1; day <= 10; day++) {
      outbox.put(phase("worker", 1, "2026-02-%02d".formatted(day)));
      time.passes(Duration.ofDays(1));
    }
    outbox.put(phase("leader", 3, "2026-02-01"));
    outbox.put(phase("worker", 2, "2026-02-01"));

    round();

    assertThat(received()).hasSize(2);
    MimeMessage digest =
        received().stream().filter(mail -> to(mail).startsWith("worker")).findFirst().orElseThrow();
    assertThat(digest.getSubject()).isEqualTo("Du har 11 frister at se på");
    assertThat(body(digest).split("Sag: ", -1)).hasSize(12);
    assertThat(body(digest).indexOf("tag stilling"))
        .as("most pressing first")
        .isLessThan(body(digest).indexOf("Fasen er gået over tid"));
  }

  @Test
  void nothing_is_lost_when_the_mail_server_is_away_for_three_days() throws Exception {
    hire("leader");
    outbox.put(phase("worker", 1, "2026-03-01"));
    outbox.put(phase("leader", 2, "2026-03-01"));
    server.stop();
    for (int hour = 0; hour < 72; hour++) {
      round();
      time.passes(Duration.ofHours(1));
      if (hour == 30) {
        outbox.put(phase("worker", 1, "2026-02-20"));
        outbox.put(phase("worker", 1, "2026-02-21"));
      }
    }
    assertThat(states()).containsOnly("FAILED");
    assertThat(new MailHealth(mails, settings, civilTime).health().getStatus())
        .isEqualTo(MailHealth.LATE);
    List<String> frozen = messageIds();

    server = new GreenMail(setup);
    server.start();
    round();
    round();

    assertThat(received()).hasSize(3);
    assertThat(received().stream().map(MailTest::messageId).toList()).containsAll(frozen);
    assertThat(received().stream().map(MailTest::subject).toList())
        .as("what came up meanwhile is one mail")
        .contains("Du har 2 frister at se på");
    assertThat(states()).containsOnly("SENT");
    assertThat(new MailHealth(mails, settings, civilTime).health().getStatus().getCode())
        .isEqualTo("UP");
  }

  @Test
  void the_pauses_between_attempts_grow_and_then_stay() {
    outbox.put(phase("worker", 1, "2026-03-01"));
    server.stop();

    round();
    assertThat(tries()).isEqualTo(1);
    round();
    assertThat(tries()).as("not again at once").isEqualTo(1);
    for (long minutes : new long[] {1, 5, 15, 60, 60}) {
      int before = tries();
      time.passes(Duration.ofMinutes(minutes).minusSeconds(1));
      round();
      assertThat(tries()).isEqualTo(before);
      time.passes(Duration.ofSeconds(1));
      round();
      assertThat(tries()).isEqualTo(before + 1);
    }
  }

  @Test
  void a_crash_between_the_servers_yes_and_our_commit_sends_the_same_mail_again() {
    outbox.put(phase("worker", 1, "2026-03-01"));
    writing.write();
    MailSending dying = sendingThrough(new DyingAfterTheServersYes(mailer));

    assertThatThrownBy(dying::send).hasMessage("power cut");
    assertThat(states()).containsExactly("WAITING");
    round();

    assertThat(received()).hasSize(2);
    assertThat(received().stream().map(MailTest::messageId).distinct()).hasSize(1);
    assertThat(states()).containsExactly("SENT");
  }

  @Test
  void two_senders_and_many_notices_and_each_goes_out_once() throws Exception {
    IntStream.range(0, 20).forEach(n -> hire("busy" + n));
    List<CaseNumber> many = IntStream.range(0, 20).mapToObj(n -> cases.open("test")).toList();
    for (int n = 0; n < 400; n++) {
      outbox.put(
          notice(
              many.get(n % 20),
              new Recipient.Worker("busy" + n / 20),
              "CONTACT",
              1,
              LocalDate.of(2026, 3, 1).plusDays(n).toString(),
              "Nummer " + n + "."));
    }
    ExecutorService nodes = Executors.newFixedThreadPool(4);
    List<Future<Object>> done =
        nodes.invokeAll(
            java.util.Collections.nCopies(
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
    round();

    String everything = received().stream().map(MailTest::body).collect(Collectors.joining());
    for (int n = 0; n < 400; n++) {
      assertThat(everything.split("Nummer " + n + "\\.", -1)).as("notice %d", n).hasSize(2);
    }
    assertThat(received().stream().map(MailTest::messageId)).doesNotHaveDuplicates();
    assertThat(states()).containsOnly("SENT");
  }

  @Test
  void what_was_taken_back_is_not_sent_also_when_its_mail_was_written_already() {
    outbox.put(phase("worker", 1, "2026-03-01"));
    outbox.withdrawTask("task-1");
    round();
    assertThat(received()).isEmpty();

    outbox.put(phase("worker", 2, "2026-03-01"));
    writing.write();
    outbox.withdraw(caseNumber, "PHASE");
    sending.send();

    assertThat(received()).isEmpty();
    assertThat(states()).containsExactly("WITHDRAWN");
  }

  @Test
  void what_has_been_sent_is_not_taken_back() {
    outbox.put(phase("worker", 1, "2026-03-01"));
    round();
    outbox.withdraw(caseNumber, "PHASE");

    outbox.readdress(caseNumber, List.of("worker"), "next");
    assertThat(jdbc.sql("select state || to_worker from notice").query(String.class).list())
        .containsExactly("ADDRESSEDworker");
  }

  @Test
  void what_waits_for_a_former_worker_goes_to_the_next_one_also_when_its_mail_was_written()
      throws Exception {
    hire("next");
    CaseNumber another = cases.open("test");
    outbox.put(phase("worker", 1, "2026-03-01"));
    outbox.put(
        notice(another, new Recipient.Worker("worker"), "CONTACT", 1, "2026-03-01", "Tag kontakt"));
    writing.write();
    outbox.put(phase("worker", 2, "2026-03-01"));

    outbox.readdress(caseNumber, List.of("worker"), "next");
    round();

    assertThat(received().stream().map(MailTest::to))
        .containsExactlyInAnyOrder("worker" + AN_ADDRESS, "next" + AN_ADDRESS);
    for (MimeMessage mail : received()) {
      boolean former = to(mail).startsWith("worker");
      assertThat(body(mail).contains(caseNumber.value())).isNotEqualTo(former);
      assertThat(body(mail).contains(another.value())).isEqualTo(former);
    }
    assertThat(received().stream().map(MailTest::subject)).contains("Du har 2 frister at se på");
  }

  @Test
  void a_mail_of_which_everything_went_to_the_next_worker_does_not_leave() {
    hire("next");
    outbox.put(phase("worker", 1, "2026-03-01"));
    server.stop();
    round();
    assertThat(states()).containsExactly("FAILED");

    outbox.readdress(caseNumber, List.of("worker", "nobody"), "next");
    server = new GreenMail(setup);
    server.start();
    time.passes(Duration.ofHours(1));
    round();

    assertThat(received().stream().map(MailTest::to)).containsExactly("next" + AN_ADDRESS);
    assertThat(states()).containsExactly("WITHDRAWN", "SENT");
  }

  @Test
  void mail_waits_for_the_morning_of_the_next_working_day_and_comes_as_one() {
    time.startsAt("2026-04-01T17:00");
    outbox.put(phase("worker", 1, "2026-03-01"));
    round();
    time.passesUntil("2026-04-06T12:00");
    outbox.put(phase("worker", 2, "2026-03-01"));
    round();
    time.passesUntil("2026-04-07T06:59");
    round();
    assertThat(received()).as("over Easter nobody is disturbed").isEmpty();

    time.passesUntil("2026-04-07T07:00");
    round();
    assertThat(received()).hasSize(1);
  }

  @Test
  void a_notice_at_one_minute_to_closing_leaves_the_same_day() {
    time.startsAt("2026-03-06T16:59");
    outbox.put(phase("worker", 1, "2026-03-01"));
    round();
    assertThat(received()).hasSize(1);
  }

  @Test
  void what_is_urgent_leaves_on_a_sunday_night_and_waits_for_nothing_else() {
    time.startsAt("2026-03-06T16:30");
    outbox.put(phase("worker", 1, "2026-03-01"));
    server.stop();
    round();
    time.passesUntil("2026-03-08T02:00");
    server = new GreenMail(setup);
    server.start();
    outbox.put(phase("worker", settings.urgentFromLevel(), "2026-03-08"));

    round();

    assertThat(received()).hasSize(1);
    assertThat(subject(received().get(0))).startsWith("Haster");
  }

  @Test
  void a_group_is_everybody_in_it() {
    identity.saveGroup(identity.newGroup("mail-group"));
    hire("one");
    hire("two");
    identity.createMembership("one", "mail-group");
    identity.createMembership("two", "mail-group");
    outbox.put(
        notice(caseNumber, new Recipient.Group("mail-group"), "PHASE", 2, "2026-03-01", "Beslut"));

    round();

    assertThat(received().stream().map(MailTest::to))
        .containsExactlyInAnyOrder("one" + AN_ADDRESS, "two" + AN_ADDRESS);
  }

  @Test
  void a_group_without_members_is_told_when_it_has_some() {
    identity.saveGroup(identity.newGroup("mail-group"));
    outbox.put(
        notice(caseNumber, new Recipient.Group("mail-group"), "PHASE", 2, "2026-03-01", "Beslut"));
    round();
    assertThat(jdbc.sql("select state from notice").query(String.class).list())
        .containsExactly("NO_ADDRESS");

    identity.createMembership("worker", "mail-group");
    round();
    assertThat(received()).hasSize(1);
  }

  @Test
  void a_person_without_an_address_is_told_everything_once_there_is_one() {
    give("worker", "");
    outbox.put(phase("worker", 1, "2026-03-01"));
    round();
    outbox.put(phase("worker", 2, "2026-03-01"));
    round();
    assertThat(states()).containsExactly("NO_ADDRESS");

    give("worker", "worker" + AN_ADDRESS);
    time.passes(Duration.ofHours(1));
    round();
    assertThat(received()).hasSize(1);
    assertThat(subject(received().get(0))).isEqualTo("Du har 2 frister at se på");
  }

  @Test
  void an_address_the_server_refuses_holds_up_nobody_else() {
    give("worker", "not an address");
    hire("zoe");
    outbox.put(phase("worker", 1, "2026-03-01"));
    outbox.put(phase("zoe", 1, "2026-02-01"));

    round();

    assertThat(received().stream().map(MailTest::to)).containsExactly("zoe" + AN_ADDRESS);
    assertThat(states()).containsExactlyInAnyOrder("SENT", "FAILED");
  }

  @Test
  void while_a_story_of_another_time_is_told_nothing_leaves() {
    outbox.put(phase("worker", 1, "2026-03-01"));

    lapse.elsewhen(
        () -> {
          time.startsAt("2026-03-02T10:00");
          new MailWorker(writing, sending, lapse).work();
        });

    assertThat(received()).isEmpty();
    time.startsAt("2026-03-02T10:00");
    new MailWorker(writing, sending, lapse).work();
    assertThat(received()).hasSize(1);
  }

  private Walk inFirstPhase() {
    return journey
        .assignedToCti("310204-0009")
        .submits("UserTask_PreCti", with("phase1StartBasis", "MOVE_IN"));
  }

  @Test
  void the_contact_ladder_is_told_to_the_worker_and_then_to_the_leaders() {
    hire("teamleader");
    identity.createMembership("teamleader", "team-leaders");
    give("cti", "cti" + AN_ADDRESS);
    inFirstPhase();
    forgetsWhatCameSoFar();
    time.passesUntil("2026-03-10T06:59");
    round();
    assertThat(received()).isEmpty();

    time.passesUntil("2026-03-10T07:00");
    round();
    assertThat(received()).hasSize(1);
    assertThat(to(received().get(0))).isEqualTo("cti" + AN_ADDRESS);
    assertThat(subject(received().get(0))).startsWith("Kontakt er overskredet · HF-");

    time.passesUntil("2026-03-16T07:00");
    round();
    assertThat(received()).hasSize(2);
    assertThat(to(received().get(1))).isEqualTo("teamleader" + AN_ADDRESS);
    assertThat(subject(received().get(1))).startsWith("Kontakt mangler: aftal en vej · HF-");
  }

  @Test
  void a_contact_in_the_evening_before_takes_back_the_mail_of_the_morning() {
    give("cti", "cti" + AN_ADDRESS);
    Walk youth = inFirstPhase();
    forgetsWhatCameSoFar();
    time.passesUntil("2026-03-10T00:30");
    youth.submits(
        "UserTask_ContactCitizen",
        with(
            "contactOn", "2026-03-09",
            "contactForm", "PHONE",
            "withWhom", List.of("CITIZEN"),
            "contactResult", "REPLIED",
            "nextContactOn", ""));
    time.passesUntil("2026-03-10T09:00");
    round();

    assertThat(received()).isEmpty();
    assertThat(
            jdbc.sql("select state from notice where subject = 'CONTACT'")
                .query(String.class)
                .list())
        .containsExactly("WITHDRAWN");
  }

  @Test
  void while_a_worker_is_absent_the_deputy_is_told() {
    hire("deputy");
    absences.begin(new Absences.Absence("worker", "deputy", LocalDate.of(2026, 3, 2), null));
    outbox.put(phase("worker", 1, "2026-03-01"));
    round();
    absences.end("worker");
    outbox.put(phase("worker", 2, "2026-03-01"));
    round();

    assertThat(received().stream().map(MailTest::to))
        .containsExactly("deputy" + AN_ADDRESS, "worker" + AN_ADDRESS);
  }

  @Test
  void no_mail_of_a_case_names_the_person_or_anything_that_was_written_about_the_person()
      throws Exception {
    Walk youth = inFirstPhase();
    time.startsAt("2027-03-02T10:00");
    List<String> said =
        jdbc.sql("select answers from submission").query(String.class).list().stream()
            .flatMap(answers -> texts(answers).stream())
            .toList();
    assertThat(said).isNotEmpty();
    tasks
        .createTaskQuery()
        .processInstanceBusinessKey(youth.caseNumber().value())
        .list()
        .forEach(
            task -> {
              for (String subject : List.of("PHASE", "CONTACT", "REVIEW", "HANDOVER")) {
                outbox.put(
                    new Notice(
                        youth.caseNumber(),
                        subject,
                        task.getId(),
                        1,
                        new Recipient.Worker("worker"),
                        task.getName(),
                        LocalDate.of(2027, 3, 1),
                        task.getId()));
              }
            });
    round();

    String everything =
        received().stream().map(mail -> subject(mail) + body(mail)).collect(Collectors.joining());
    assertThat(everything).contains(youth.caseNumber().value()).doesNotContain("310204", "-0009");
    assertThat(everything).doesNotContain(said.toArray(String[]::new));
  }

  private static List<String> texts(String answers) {
    try {
      List<String> texts = new ArrayList<>();
      new com.fasterxml.jackson.databind.ObjectMapper()
          .readTree(answers)
          .forEach(
              answer -> {
                // Codes, dates and numbers name nobody; a case number stands in every mail.
                if (answer.isTextual()
                    && answer.asText().length() > 4
                    && !answer.asText().matches("[A-Z0-9_]+|HF-.*|[0-9T:+.Z-]+")) {
                  texts.add(answer.asText());
                }
              });
      return texts;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void forgetsWhatCameSoFar() {
    round();
    try {
      server.purgeEmailFromAllMailboxes();
    } catch (com.icegreen.greenmail.store.FolderException e) {
      throw new IllegalStateException(e);
    }
  }

  private void round() {
    writing.write();
    sending.send();
  }

  private void hire(String userId) {
    User user = identity.newUser(userId);
    user.setFirstName("Test");
    user.setLastName(userId);
    user.setEmail(userId + AN_ADDRESS);
    user.setPassword("Lygte7-Paraply!");
    identity.saveUser(user);
    hired.add(userId);
  }

  private void give(String userId, String address) {
    User user = identity.createUserQuery().userId(userId).singleResult();
    user.setEmail(address);
    identity.saveUser(user);
  }

  private MailSending sendingThrough(JavaMailSender through) {
    return new MailSending(
        mails, recipients, text, hours, settings, through, civilTime, transaction);
  }

  private Notice phase(String worker, int level, String since) {
    return notice(
        caseNumber,
        new Recipient.Worker(worker),
        "PHASE",
        level,
        since,
        "Afslut fase 1\r\npå ærlig vis");
  }

  private static Notice notice(
      CaseNumber caseNumber, Recipient to, String subject, int level, String since, String what) {
    return new Notice(
        caseNumber, subject, since, level, to, what, LocalDate.parse(since), "task-1");
  }

  private MailTable.Item item(String subject, int level) {
    return new MailTable.Item(caseNumber, subject, level, "Opgave", null, null);
  }

  private List<MimeMessage> received() {
    return Arrays.asList(server.getReceivedMessages());
  }

  private List<String> states() {
    return jdbc.sql("select state from mail order by written_at, id").query(String.class).list();
  }

  private List<String> messageIds() {
    return jdbc.sql("select message_id from mail").query(String.class).list();
  }

  private int tries() {
    return jdbc.sql("select tries from mail").query(Integer.class).single();
  }

  private static String messageId(MimeMessage mail) {
    return header(mail::getMessageID);
  }

  private static String subject(MimeMessage mail) {
    return header(mail::getSubject);
  }

  private static String to(MimeMessage mail) {
    return header(() -> mail.getAllRecipients()[0].toString());
  }

  private static String body(MimeMessage mail) {
    return header(() -> ((String) mail.getContent()).replace("\r\n", "\n"));
  }

  private static String header(Callable<String> read) {
    try {
      return read.call();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Hands the mail over and then dies, before anybody here knows. */
  private static final class DyingAfterTheServersYes extends JavaMailSenderImpl {

    DyingAfterTheServersYes(JavaMailSenderImpl alive) {
      setHost(alive.getHost());
      setPort(alive.getPort());
    }

    @Override
    public void send(MimeMessage message) {
      super.send(message);
      throw new IllegalStateException("power cut");
    }
  }
}
