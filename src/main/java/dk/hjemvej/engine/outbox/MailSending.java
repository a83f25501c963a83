package dk.hjemvej.engine.outbox;

import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.outbox.MailTable.Item;
import dk.hjemvej.engine.outbox.MailTable.Waiting;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The second step: sends one mail after the other, each in a transaction of its own that holds the
 * mail's row, so that no other node sends it meanwhile. A node that dies between the mail server's
 * yes and the commit has told nobody that it was sent: the mail goes out again, with the same
 * Message-ID, by which mail programs and people know it for the same.
 */
@Component
class MailSending {

  private static final Logger LOG = LoggerFactory.getLogger(MailSending.class);

  private enum Result {
    NOTHING_TO_DO,
    DONE,
    SERVER_AWAY
  }

  private final MailTable mails;
  private final Recipients recipients;
  private final MailText text;
  private final OfficeHours hours;
  private final MailSettings settings;
  private final JavaMailSender server;
  private final CivilTime time;
  private final TransactionTemplate transaction;

  MailSending(
      MailTable mails,
      Recipients recipients,
      MailText text,
      OfficeHours hours,
      MailSettings settings,
      JavaMailSender server,
      CivilTime time,
      TransactionTemplate transaction) {
    this.mails = mails;
    this.recipients = recipients;
    this.text = text;
    this.hours = hours;
    this.settings = settings;
    this.server = server;
    this.time = time;
    this.transaction = transaction;
  }

  /** Sends what may leave now, until there is nothing left or the mail server is away. */
  void send() {
    Result result = Result.DONE;
    while (result == Result.DONE) {
      result = Objects.requireNonNull(transaction.execute(status -> sendNext()));
    }
  }

  private Result sendNext() {
    Instant now = time.now();
    return mails
        .lockNext(now, !hours.isOpen(now))
        .map(mail -> send(mail, now))
        .orElse(Result.NOTHING_TO_DO);
  }

  private Result send(Waiting mail, Instant now) {
    List<Item> items = mails.items(mail.id());
    if (items.isEmpty()) {
      mails.withdrawn(mail.id());
      return Result.DONE;
    }
    Optional<String> address = recipients.address(mail.recipient());
    if (address.isEmpty()) {
      mails.noAddress(mail.id(), now.plus(settings.pauseAfter(Integer.MAX_VALUE)));
      return Result.DONE;
    }
    try {
      server.send(message(mail, address.get(), items, now));
      mails.sent(mail.id(), now);
      return Result.DONE;
    } catch (MailException failure) {
      failed(mail, failure, now);
      return isServerAway(failure) ? Result.SERVER_AWAY : Result.DONE;
    }
  }

  private MimeMessage message(Waiting mail, String address, List<Item> items, Instant now) {
    try {
      MimeMessage message = server.createMimeMessage();
      MimeMessageHelper parts =
          new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
      parts.setFrom(new InternetAddress(settings.sender(), "Hjemvej", "UTF-8"));
      parts.setTo(address);
      parts.setSubject(text.subject(items));
      parts.setText(text.body(items));
      parts.setSentDate(Date.from(now));
      message.setHeader("Message-ID", mail.messageId());
      // Says to holiday responders that nobody reads an answer (RFC 3834).
      message.setHeader("Auto-Submitted", "auto-generated");
      return message;
    } catch (MessagingException | java.io.UnsupportedEncodingException unwritable) {
      throw new MailPreparationException(unwritable);
    }
  }

  private void failed(Waiting mail, MailException failure, Instant now) {
    Duration pause = settings.pauseAfter(mail.tries() + 1);
    mails.failed(mail.id(), Objects.requireNonNullElse(mail.failedSince(), now), now.plus(pause));
    // Neither the address nor the server's answer, which may repeat it.
    LOG.warn(
        "Mail {}: wanted to be sent, found {}; tried again in {}",
        mail.id(),
        failure.getClass().getSimpleName(),
        pause);
  }

  /** Then the other mails need not be tried, one after the other, until each has timed out. */
  private static boolean isServerAway(MailException failure) {
    return failure instanceof MailAuthenticationException
        || failure.getCause() instanceof MessagingException
            && !(failure instanceof MailPreparationException);
  }
}
