package dk.hjemvej.housing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a home is called in the figures (PATHWAY § 8). */
class HousingOutcomeTest {

  @ParameterizedTest
  @CsvSource({
    "QUARTER_RULE, SOCIAL_HOUSING",
    "YOUTH_HOME, YOUTH_HOME",
    "OERESUND_COLLEGE, COLLEGE",
    "PROPERTY_OFFICE, SOCIAL_HOUSING",
    "PRIVATE, PRIVATE",
    "RESIDENTIAL_OFFER, RESIDENTIAL_107_108"
  })
  void follows_the_source_of_the_home(HousingSource source, HousingOutcome outcome) {
    assertThat(HousingOutcome.of(source)).isEqualTo(outcome);
  }
}
