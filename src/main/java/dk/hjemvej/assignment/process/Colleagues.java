package dk.hjemvej.assignment.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.DisplayNames;
import dk.hjemvej.engine.forms.FormOptions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Everybody who may be responsible for citizens, and stand in for each other. */
@Component
class Colleagues implements FormOptions {

  private static final List<String> TEAMS = List.of("cti-workers", "icm-workers", "act-team");

  private final IdentityService identity;

  Colleagues(@Lazy IdentityService identity) {
    this.identity = identity;
  }

  @Override
  public String name() {
    return "colleagues";
  }

  @Override
  public List<Option> options(@Nullable CaseNumber caseNumber) {
    return TEAMS.stream()
        .flatMap(this::membersOf)
        .map(user -> new Option(user.getId(), DisplayNames.of(user)))
        .distinct()
        .sorted(Comparator.comparing(Option::label))
        .toList();
  }

  private Stream<User> membersOf(String team) {
    return identity.createUserQuery().memberOfGroup(team).unlimitedList().stream();
  }
}
