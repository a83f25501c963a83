package dk.hjemvej.assignment.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Cover;
import dk.hjemvej.engine.CasePeople;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What follows when somebody else becomes responsible for a citizen: the open tasks go over, and
 * the former worker's own rights to the case end; the same for whoever stood in.
 */
@Component
class ResponsiblePeople {

  private final CasePeople people;
  private final Cover cover;

  ResponsiblePeople(CasePeople people, Cover cover) {
    this.people = people;
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
  }
}
