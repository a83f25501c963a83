package dk.hjemvej.housing.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.forms.FormValues;
import dk.hjemvej.housing.HousingReferrals;
import dk.hjemvej.housing.HousingWishes;
import dk.hjemvej.housing.MatchRules;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the young person can pay at most, before anybody has written down other wishes. */
@Component
class RentShown implements FormValues {

  private final HousingReferrals referrals;
  private final HousingWishes wishes;
  private final MatchRules rules;

  RentShown(HousingReferrals referrals, HousingWishes wishes, MatchRules rules) {
    this.referrals = referrals;
    this.wishes = wishes;
    this.rules = rules;
  }

  @Override
  public Map<String, Object> of(CaseNumber youth) {
    if (referrals.newest(youth).isEmpty() || wishes.of(youth).isPresent()) {
      return Map.of();
    }
    return rules
        .means(youth)
        .findCeiling()
        .<Map<String, Object>>map(ceiling -> Map.of("maxRent", ceiling))
        .orElse(Map.of());
  }
}
