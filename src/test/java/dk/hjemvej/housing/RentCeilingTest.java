package dk.hjemvej.housing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table {@code rent-ceiling} (FACTS B-01, B-02). */
class RentCeilingTest {

  private static final DmnEngine ENGINE =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private static final DmnDecision DECISION = decision();

  @ParameterizedTest
  @CsvSource({
    "AGE_18_24, CASH_BENEFIT, 2026-03-02, 3000",
    "AGE_25_29, EDUCATION_BENEFIT, 2026-03-02, 3000",
    ", NONE, 2026-03-02, 3000",
    "AGE_18_24, CASH_BENEFIT, 2013-01-01, 3000",
    "AGE_18_24, CASH_BENEFIT, 2012-12-31, ",
    "AGE_18_24, STUDENT_GRANT, 2026-03-02, ",
    "AGE_18_24, WAGES, 2026-03-02, ",
    "AGE_18_24, OTHER, 2026-03-02, ",
  })
  void a_low_benefit_carries_so_much_rent(
      String ageBand, String benefit, LocalDate onDate, Integer ceiling) {
    DmnDecisionResult rows =
        ENGINE.evaluateDecision(
            DECISION,
            Variables.putValue("ageBand", ageBand)
                .putValue("benefit", benefit)
                .putValue("onDate", Date.from(onDate.atStartOfDay(ZoneOffset.UTC).toInstant())));
    if (ceiling == null) {
      assertThat(rows.getResultList()).isEmpty();
    } else {
      assertThat(rows.getSingleResult().getEntryMap())
          .containsEntry("ceiling", ceiling)
          .containsEntry("label", "Lav ydelse");
    }
  }

  private static DmnDecision decision() {
    try (InputStream file =
        RentCeilingTest.class.getResourceAsStream("/bpmn/housing/rent-ceiling.dmn")) {
      return ENGINE.parseDecision("rent-ceiling", file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
