package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.forms.FormOptions;
import dk.hjemvej.support.Phase;
import dk.hjemvej.support.Phases;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be decided at the end of a phase; for the last one there is no next. */
@Component
class PhaseDecisions implements FormOptions {

  private final Phases phases;

  PhaseDecisions(Phases phases) {
    this.phases = phases;
  }

  @Override
  public String name() {
    return "phaseDecisions";
  }

  @Override
  public List<Option> options(@Nullable CaseNumber youth) {
    return List.of(
        new Option(
            "NEXT_PHASE",
            youth != null && isInLast(phases.of(youth)) ? "Afslut fase 3" : "Næste fase"),
        new Option("EXTEND", "Forlæng"),
        new Option("METHOD_CHANGE", "Indstil metodeskift"),
        new Option("END_EARLY", "Indstil afslutning før tid"));
  }

  private static boolean isInLast(List<Phase> phases) {
    return !phases.isEmpty() && phases.get(phases.size() - 1).isRunning();
  }
}
