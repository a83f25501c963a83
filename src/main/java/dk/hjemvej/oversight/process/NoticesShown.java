package dk.hjemvej.oversight.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.DisplayNames;
import dk.hjemvej.oversight.CaseNotice;
import dk.hjemvej.oversight.CaseNotice.State;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The mails about a case as a caseworker reads them: who was told what, and whether it arrived. */
@Component
class NoticesShown {

  /** One line; the deadline is empty when there is none. */
  record Line(String what, String kind, String to, String due, String state, boolean trouble) {}

  private final CaseNotice.Register notices;
  private final DisplayNames names;

  NoticesShown(CaseNotice.Register notices, DisplayNames names) {
    this.notices = notices;
    this.names = names;
  }

  List<Line> of(CaseNumber caseNumber) {
    return notices.of(caseNumber).stream().map(this::line).toList();
  }

  private Line line(CaseNotice notice) {
    return new Line(
        notice.what(),
        notice.level() == 0 ? "Påmindelse" : "Trin " + notice.level(),
        notice.person() == null ? group(notice.group()) : names.ofUser(notice.person()),
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

  private String group(@Nullable String groupId) {
    return groupId == null ? "" : names.ofGroup(groupId);
  }
}
