package dk.hjemvej.housing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.casefile.Answers;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who lives in a shelter, and when leaving it costs the refund (FACTS: SEL §§ 110, 176 a). */
class DischargeTest {

  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  @ParameterizedTest
  @CsvSource({
    "SECTION_85A, GRANTED, 2026-03-31, true",
    "SECTION_85A, GRANTED, 2026-04-01, true",
    "SECTION_85A, GRANTED, 2026-04-02, false",
    "SECTION_85A, PARTLY, 2026-03-01, true",
    "SECTION_85A, REFUSED, 2026-03-01, false",
    "SECTION_85, GRANTED, 2026-03-01, false",
    "CHILDRENS_ACT, GRANTED, 2026-03-01, false"
  })
  void support_is_decided_by_a_grant_under_the_right_paragraph_before_the_discharge(
      String basis, String grant, String decidedOn, boolean decided) {
    Answers decision =
        new Answers(Map.of("legalBasis", basis, "grant", grant, "decidedOn", decidedOn));
    assertThat(Discharge.of(DAY, Optional.of(decision)).supportDecided()).isEqualTo(decided);
  }

  @Test
  void the_refund_is_in_danger_from_the_last_day_of_the_warning_backwards() {
    Discharge undecided = Discharge.of(DAY, Optional.empty());
    assertThat(undecided.losesRefund(DAY.minusDays(1))).isFalse();
    assertThat(undecided.losesRefund(DAY)).isTrue();
    assertThat(undecided.losesRefund(DAY.plusDays(1))).isTrue();
    assertThat(new Discharge(DAY, true).losesRefund(DAY)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "SHELTER_110, SELF_REFERRAL, 1, true",
        "SOFA_SURFER, SHELTER_110, 1, true",
        "-, SHELTER_110, 1, true",
        "STREET, SHELTER_110, 2, false",
        "SHELTER_110, STREET, 2, true",
        "-, -, 1, false"
      })
  void who_came_from_a_shelter_lives_there_until_the_first_home(
      String type, String route, int attempt, boolean lives) {
    Map<String, Object> says = new java.util.HashMap<>();
    says.put("homelessnessType", type);
    says.put("entryRoute", route);
    assertThat(Discharge.livesInShelter(new Answers(says), attempt)).isEqualTo(lives);
  }
}
