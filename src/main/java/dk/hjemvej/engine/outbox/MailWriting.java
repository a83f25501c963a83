package dk.hjemvej.engine.outbox;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.outbox.MailTable.Unaddressed;
import dk.hjemvej.engine.outbox.MailTable.Unwritten;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The first of two steps: chooses who gets the notices that are due and puts everything for one
 * person into one mail. After this commits, a mail keeps its notices and its Message-ID, however
 * often it must be sent.
 */
@Component
class MailWriting {

  private static final int EVERY_LEVEL = 0;

  private final MailTable mails;
  private final Recipients recipients;
  private final OfficeHours hours;
  private final MailSettings settings;
  private final CivilTime time;
  private final TransactionTemplate transaction;

  MailWriting(
      MailTable mails,
      Recipients recipients,
      OfficeHours hours,
      MailSettings settings,
      CivilTime time,
      TransactionTemplate transaction) {
    this.mails = mails;
    this.recipients = recipients;
    this.hours = hours;
    this.settings = settings;
    this.time = time;
    this.transaction = transaction;
  }

  void write() {
    int fromLevel = hours.isOpen(time.now()) ? EVERY_LEVEL : settings.urgentFromLevel();
    transaction.executeWithoutResult(status -> write(fromLevel));
  }

  private void write(int fromLevel) {
    for (Unaddressed notice : mails.unaddressed(fromLevel)) {
      mails.address(notice.id(), recipients.of(notice.worker(), notice.group()));
    }
    Map<String, List<Unwritten>> byPerson =
        mails.unwritten(fromLevel, settings.urgentFromLevel()).stream()
            .collect(
                Collectors.groupingBy(Unwritten::recipient, TreeMap::new, Collectors.toList()));
    byPerson.forEach(this::write);
  }

  private void write(String recipient, List<Unwritten> notices) {
    String mail = mails.withoutAddress(recipient).orElseGet(() -> begin(recipient, notices));
    notices.forEach(notice -> mails.enclose(notice.noticeId(), recipient, mail));
  }

  private String begin(String recipient, List<Unwritten> notices) {
    String id = UUID.randomUUID().toString();
    boolean urgent =
        notices.stream().anyMatch(notice -> notice.level() >= settings.urgentFromLevel());
    Instant now = time.now();
    mails.write(id, recipient, "<%s@%s>".formatted(id, domain()), urgent, now);
    return id;
  }

  private String domain() {
    return settings.sender().substring(settings.sender().indexOf('@') + 1);
  }
}
