package dk.hjemvej.events.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Risks;
import dk.hjemvej.engine.forms.FormValues;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Says in a form that may end the support, under {@code openDanger}, that somebody is in danger:
 * the tasks of a crisis end with its case.
 */
@Component
class OpenDanger implements FormValues {

  private static final String WARNING =
      "Borgeren er registreret med høj risiko. Opgaverne om krisen stopper, hvis sagen lukker:"
          + " håndtér krisen først, eller aftal, hvem der følger op.";

  private final Risks risks;

  OpenDanger(Risks risks) {
    this.risks = risks;
  }

  @Override
  public Map<String, Object> of(CaseNumber caseNumber) {
    return risks.isHigh(caseNumber) ? Map.of("openDanger", WARNING) : Map.of();
  }
}
