package dk.hjemvej.assignment.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Cover;
import dk.hjemvej.engine.CasePeople;
import dk.hjemvej.engine.Outbox;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What follows when somebody else becomes responsible for a citizen: the open tasks go over, so do
 * the mails that have not left yet, and the former worker's own rights to the case end; the same
 * for whoever stood in.
 */
@Component
class ResponsiblePeople {

  private final CasePeople people;
  private final Outbox outbox;
  private final Cover cover;

  ResponsiblePeople(CasePeople people, Outbox outbox, Cover cover) {
    this.people = people;
    this.outbox = outbox;
    this.cover = cover;
  }

  /**
   * @param former user id
   * @param next user id; may be the same
   */
  void change(CaseNumber youth, String former, String next) {
    String present = cover.whoIsThere(next);
    Set<String> leaving =
        Stream.of(former, cover.whoIsThere(former))
            .filter(person -> !person.equals(next) && !person.equals(present))
            .collect(Collectors.toSet());
    people.replace(youth, leaving, present);
    outbox.readdress(youth, leaving, present);
  }
}
