package dk.hjemvej.assignment;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.casefile.Method;
import dk.hjemvej.casefile.ProgrammeAge;
import dk.hjemvej.casefile.RefusedAnswer;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On the eve of a birthday and on the day. */
class LegalAgeTest {

  private static final LocalDate BORN = LocalDate.of(2008, 6, 15);
  private static final LegalAge AGE =
      new LegalAge(new ProgrammeAge(17, 18, 25, 29), new YouthSupportAge(18, 22));

  @ParameterizedTest
  @CsvSource({
    // 17 years, to the last day
    "2025-06-15, CHILDRENS_ACT, CHILDREN_AUTHORITY",
    "2026-06-14, CHILDRENS_ACT, CHILDREN_AUTHORITY",
    // 18 on the day
    "2026-06-15, SECTION_85A, ADULT_AUTHORITY",
    "2026-06-15, SECTION_85, ADULT_AUTHORITY",
    "2026-06-15, YOUTH_SUPPORT, CHILDREN_AUTHORITY",
    "2026-06-15, YOUTH_SUPPORT, ADULT_AUTHORITY",
    // 22, the last day
    "2031-06-14, YOUTH_SUPPORT, CHILDREN_AUTHORITY",
    "2031-06-15, SECTION_85A, ADULT_AUTHORITY"
  })
  void these_are_possible(LocalDate decidedOn, LegalBasis basis, DecidedBy decidedBy) {
    assertThatCode(() -> AGE.check(decision(decidedOn, basis, decidedBy), BORN))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-14, SECTION_85A, CHILDREN_AUTHORITY, Lovgrundlag",
    "2026-06-14, SECTION_85, CHILDREN_AUTHORITY, Lovgrundlag",
    "2026-06-14, YOUTH_SUPPORT, CHILDREN_AUTHORITY, Lovgrundlag",
    "2026-06-14, CHILDRENS_ACT, ADULT_AUTHORITY, Truffet af",
    "2026-06-15, CHILDRENS_ACT, CHILDREN_AUTHORITY, Lovgrundlag",
    "2031-06-15, YOUTH_SUPPORT, CHILDREN_AUTHORITY, Ungestøtte"
  })
  void these_are_refused(
      LocalDate decidedOn, LegalBasis basis, DecidedBy decidedBy, String message) {
    assertThatThrownBy(() -> AGE.check(decision(decidedOn, basis, decidedBy), BORN))
        .isInstanceOf(RefusedAnswer.class)
        .hasMessageContaining(message);
  }

  private static MethodDecision decision(
      LocalDate decidedOn, LegalBasis basis, DecidedBy decidedBy) {
    return new MethodDecision(Method.CTI, false, basis, decidedBy, decidedOn);
  }
}
