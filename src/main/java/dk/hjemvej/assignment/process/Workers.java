package dk.hjemvej.assignment.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Method;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.engine.forms.FormOptions;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who can be given the citizen in the method that was decided. */
@Component
class Workers implements FormOptions {

  private final WorkerLists lists;
  private final Submissions submissions;

  Workers(WorkerLists lists, Submissions submissions) {
    this.lists = lists;
    this.submissions = submissions;
  }

  @Override
  public String name() {
    return "workers";
  }

  @Override
  public List<Option> options(@Nullable CaseNumber caseNumber) {
    return Optional.ofNullable(caseNumber)
        .flatMap(youth -> submissions.record(youth).findText("chosenMethod"))
        .map(method -> lists.certifiedIn(Method.valueOf(method)))
        .orElse(List.of());
  }
}
