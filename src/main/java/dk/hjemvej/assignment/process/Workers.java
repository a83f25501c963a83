package dk.hjemvej.assignment.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.forms.FormOptions;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who can be given the citizen in the method that was decided. */
@Component
class Workers implements FormOptions {

  private final WorkerLists lists;
  private final WantedMethod wanted;

  Workers(WorkerLists lists, WantedMethod wanted) {
    this.lists = lists;
    this.wanted = wanted;
  }

  @Override
  public String name() {
    return "workers";
  }

  @Override
  public List<Option> options(@Nullable CaseNumber caseNumber) {
    return Optional.ofNullable(caseNumber)
        .flatMap(wanted::of)
        .map(lists::certifiedIn)
        .orElse(List.of());
  }
}
