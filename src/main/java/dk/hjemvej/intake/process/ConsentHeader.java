package dk.hjemvej.intake.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.forms.HeaderValues;
import dk.hjemvej.intake.Partner;
import dk.hjemvej.intake.Sharing;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** With whom we may share because the young person allows it, and with whom no longer. */
@Component
class ConsentHeader implements HeaderValues {

  private final Sharing sharing;

  ConsentHeader(Sharing sharing) {
    this.sharing = sharing;
  }

  @Override
  public Map<String, Object> of(CaseNumber caseNumber) {
    return Map.of(
        "consentPartners", named(sharing.onConsent(caseNumber)),
        "consentWithdrawn", named(sharing.withdrawn(caseNumber)));
  }

  private static String named(List<Partner> partners) {
    return partners.isEmpty()
        ? "ingen"
        : partners.stream().map(Partner::label).collect(Collectors.joining(", "));
  }
}
