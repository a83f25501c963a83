package dk.hjemvej.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.casefile.Method;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What a decision amounts to, for every proposal and every choice. */
class MethodDecisionTest {

  @Property
  void only_another_method_than_the_proposed_one_deviates(
      @ForAll Proposal proposal, @ForAll Method chosen) {
    boolean deviates = proposal != Proposal.CONFERENCE && !proposal.name().equals(chosen.name());
    assertThat(decision(chosen, false).beside(proposal))
        .isEqualTo(deviates ? MethodOutcome.DEVIATING : MethodOutcome.GRANTED);
  }

  @Property
  void a_refusal_is_a_refusal_whatever_was_proposed(
      @ForAll Proposal proposal, @ForAll Method chosen) {
    assertThat(decision(chosen, true).beside(proposal)).isEqualTo(MethodOutcome.REFUSED);
  }

  @Property
  void full_places_can_only_turn_the_provider_into_an_external_one(
      @ForAll Provider decided, @ForAll PlaceOutcome place) {
    assertThat(decided.after(place))
        .isEqualTo(place == PlaceOutcome.EXTERNAL ? Provider.EXTERNAL : decided);
  }

  private static MethodDecision decision(Method chosen, boolean refused) {
    return new MethodDecision(
        chosen,
        refused,
        LegalBasis.SECTION_85A,
        DecidedBy.ADULT_AUTHORITY,
        LocalDate.of(2026, 3, 2));
  }
}
