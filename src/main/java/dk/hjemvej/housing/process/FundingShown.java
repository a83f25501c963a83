package dk.hjemvej.housing.process;

import dk.hjemvej.engine.forms.TaskValues;
import dk.hjemvej.housing.Funding;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many were referred to the college, for whoever asks for the funding. */
@Component
class FundingShown implements TaskValues {

  private final Funding funding;

  FundingShown(Funding funding) {
    this.funding = funding;
  }

  @Override
  public Map<String, Object> of(String taskDefinitionKey) {
    if (!taskDefinitionKey.equals("UserTask_FundingReleased")) {
      return Map.of();
    }
    Funding.Standing now = funding.standing();
    return Map.of(
        "fundingReferred",
        now.referred(),
        "fundingNeeded",
        now.needed(),
        "fundingUnfunded",
        now.unfunded());
  }
}
