package dk.hjemvej.engine.deployment;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The models of this start have findings: nothing of them is deployed, and the application stops.
 */
final class RefusedModels extends RuntimeException {

  private static final long serialVersionUID = 1;

  RefusedModels(List<Finding> findings) {
    super(
        findings.stream()
            .map(Finding::toString)
            .collect(Collectors.joining("\n  ", "Modellerne kan ikke tages i brug:\n  ", "")));
  }
}
