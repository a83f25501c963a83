package dk.hjemvej.assignment.process;

import dk.hjemvej.assignment.WorkerRegister;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Method;
import dk.hjemvej.engine.DisplayNames;
import dk.hjemvej.engine.forms.FormOptions;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Everybody who may be responsible for citizens, and stand in for each other; whose deputy is
 * registered, with that deputy.
 */
@Component
class Colleagues implements FormOptions {

  private final Teams teams;
  private final WorkerRegister register;
  private final DisplayNames names;

  Colleagues(Teams teams, WorkerRegister register, DisplayNames names) {
    this.teams = teams;
    this.register = register;
    this.names = names;
  }

  @Override
  public String name() {
    return "colleagues";
  }

  @Override
  public List<Option> options(@Nullable CaseNumber caseNumber) {
    return Arrays.stream(Method.values())
        .flatMap(method -> teams.membersOf(method).stream())
        .map(user -> new Option(user.getId(), DisplayNames.of(user) + deputyOf(user)))
        .distinct()
        .sorted(Comparator.comparing(Option::label))
        .toList();
  }

  private String deputyOf(User user) {
    return register
        .find(user.getId())
        .flatMap(worker -> Optional.ofNullable(worker.deputy()))
        .map(deputy -> " (stedfortræder: %s)".formatted(names.ofUser(deputy)))
        .orElse("");
  }
}
