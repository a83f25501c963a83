package dk.hjemvej.outreach;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.Submission;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The last time somebody was met or answered; an attempt does not count (PATHWAY § 9.3).
 *
 * @param contact the form that says so
 */
public record LastSeen(LocalDate on, Submission contact) {

  private static final Set<String> REACHED = Set.of("MET", "REPLIED");

  public static Optional<LastSeen> in(List<Submission> record) {
    return record.stream()
        .flatMap(contact -> day(contact.answers()).map(on -> new LastSeen(on, contact)).stream())
        .max(Comparator.comparing(LastSeen::on));
  }

  private static Optional<LocalDate> day(Answers answers) {
    boolean reached =
        answers.list("withWhom").contains("CITIZEN")
            && answers.findText("contactResult").filter(REACHED::contains).isPresent();
    return answers
        .findDate("contactAt")
        .or(() -> reached ? answers.findDate("contactOn") : Optional.empty());
  }
}
