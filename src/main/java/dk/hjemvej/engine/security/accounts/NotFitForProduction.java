package dk.hjemvej.engine.security.accounts;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The profile production refuses to start; says to the operator what is wrong and what is wanted.
 */
public class NotFitForProduction extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotFitForProduction(List<Finding> findings) {
    this(findings, null);
  }

  NotFitForProduction(List<Finding> findings, @Nullable Throwable cause) {
    super(textOf(findings), cause);
  }

  private static String textOf(List<Finding> findings) {
    return findings.stream().map(Finding::text).collect(Collectors.joining("\n"));
  }

  /** One reason, never with the secret itself in it. */
  record Finding(String what, String wanted, String found) {

    private String text() {
      return "- %s.%n    Krævet: %s%n    Fundet: %s".formatted(what, wanted, found);
    }
  }
}
