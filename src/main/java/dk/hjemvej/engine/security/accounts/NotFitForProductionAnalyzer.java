package dk.hjemvej.engine.security.accounts;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the refusal as a message to the operator instead of a stack trace. */
class NotFitForProductionAnalyzer extends AbstractFailureAnalyzer<NotFitForProduction> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, NotFitForProduction cause) {
    return new FailureAnalysis(
        "Profilen production starter ikke:\n\n" + cause.getMessage(),
        "Ret indstillingerne, og start igen. Vil du prøve systemet, så brug profilen demo.",
        cause);
  }
}
