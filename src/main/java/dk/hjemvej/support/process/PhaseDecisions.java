package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.forms.FormOptions;
import dk.hjemvej.support.Phase;
import dk.hjemvej.support.Phases;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What can be decided at the end of a phase. The last phase ends on the last day of the course, so
 * it cannot be extended.
 */
@Component
class PhaseDecisions implements FormOptions {

  private static final Option END_EARLY = new Option("END_EARLY", "Indstil afslutning før tid");

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
    return youth == null || !isInLast(phases.of(youth))
        ? List.of(
            new Option("NEXT_PHASE", "Næste fase"), new Option("EXTEND", "Forlæng"), END_EARLY)
        : List.of(new Option("NEXT_PHASE", "Afslut fase 3"), END_EARLY);
  }

  private static boolean isInLast(List<Phase> phases) {
    return !phases.isEmpty() && phases.get(phases.size() - 1).isRunning();
  }
}
