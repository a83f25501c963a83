package dk.hjemvej.assignment.process;

import dk.hjemvej.assignment.MethodChanges;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Method;
import dk.hjemvej.casefile.Submissions;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The method a worker is looked for in: that of an open change, or else the one decided first. */
@Component
class WantedMethod {

  private final Submissions submissions;
  private final MethodChanges changes;

  WantedMethod(Submissions submissions, MethodChanges changes) {
    this.submissions = submissions;
    this.changes = changes;
  }

  Optional<Method> of(CaseNumber youth) {
    return submissions
        .record(youth)
        .findText(changes.isOpen(youth) ? "toMethod" : "chosenMethod")
        .map(Method::valueOf);
  }
}
