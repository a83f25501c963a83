package dk.hjemvej.oversight.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.oversight.CaseNotice;
import dk.hjemvej.oversight.CaseNotice.State;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The mails about a case as a caseworker reads them: who was told what, and whether it arrived. */
@Component
class NoticesShown {

  /** One line; the deadline is empty when there is none. */
  record Line(String what, String kind, String to, String due, String state, boolean trouble) {}

  private final CaseNotice.Register notices;
  private final IdentityService identity;

  NoticesShown(CaseNotice.Register notices, IdentityService identity) {
    this.notices = notices;
    this.identity = identity;
  }

  List<Line> of(CaseNumber caseNumber) {
    return notices.of(caseNumber).stream().map(this::line).toList();
  }

  private Line line(CaseNotice notice) {
    return new Line(
        notice.what(),
        notice.level() == 0 ? "Påmindelse" : "Trin " + notice.level(),
        notice.person() == null ? group(notice.group()) : person(notice.person()),
        notice.dueOn() == null ? "" : ShownAnswer.of(notice.dueOn()),
        state(notice),
        notice.state() == State.FAILED || notice.state() == State.NO_ADDRESS);
  }

  private static String state(CaseNotice notice) {
    return switch (notice.state()) {
      case WAITING -> "Venter på at blive sendt";
      case SENT -> notice.sentAt() == null ? "Sendt" : "Sendt " + ShownAnswer.of(notice.sentAt());
      case FAILED -> "Kunne ikke sendes endnu; prøves igen";
      case WITHDRAWN -> "Trukket tilbage, før den blev sendt";
      case NO_ADDRESS -> "Mangler en mailadresse";
    };
  }

  private String person(String userId) {
    return Optional.ofNullable(identity.createUserQuery().userId(userId).singleResult())
        .map(NoticesShown::name)
        .filter(name -> !name.isEmpty())
        .orElse(userId);
  }

  private static String name(User user) {
    return Stream.of(user.getFirstName(), user.getLastName())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "))
        .strip();
  }

  private String group(@Nullable String groupId) {
    return Optional.ofNullable(identity.createGroupQuery().groupId(groupId).singleResult())
        .map(Group::getName)
        .orElse(String.valueOf(groupId));
  }
}
