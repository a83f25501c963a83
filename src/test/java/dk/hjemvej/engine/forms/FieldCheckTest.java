package dk.hjemvej.engine.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.casefile.CivilTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldCheckTest {

  private static final Set<String> CODES = Set.of("YES", "NO");

  @Test
  void a_required_field_left_empty_is_named_by_its_label() {
    assertThat(refusal(field("textfield", Map.of("required", true)), null))
        .isEqualTo("»Kaldenavn« skal udfyldes.");
    assertThat(refusal(field("textfield", Map.of("required", true)), "   "))
        .isEqualTo("»Kaldenavn« skal udfyldes.");
    assertThat(refusal(field("checklist", Map.of("required", true)), List.of()))
        .isEqualTo("»Kaldenavn« skal udfyldes.");
  }

  @Test
  void a_confirmation_must_be_true_and_a_plain_box_may_be_left() {
    assertThat(refusal(field("checkbox", Map.of("required", true)), false))
        .isEqualTo("»Kaldenavn« skal bekræftes.");
    assertThat(FieldCheck.check(field("checkbox", Map.of()), null, CODES).value()).isEqualTo(false);
  }

  @ParameterizedTest
  @CsvSource({"3,true", "4,true", "5,true", "2,false", "6,false"})
  void a_number_stays_in_its_range(int number, boolean accepted) {
    var outcome = FieldCheck.check(field("number", Map.of("min", 3, "max", 5)), number, CODES);
    assertThat(outcome.refusal() == null).isEqualTo(accepted);
  }

  @Test
  void a_number_has_no_more_decimals_than_the_field() {
    FormField whole =
        new FormField("n", "number", "Alder", Map.of(), Map.of(), List.of(), Map.of(), null, 0);
    assertThat(refusal(whole, 17.5)).isEqualTo("»Alder« skal være et helt tal.");
    assertThat(FieldCheck.check(whole, 17.0, CODES).value()).isEqualTo(17);
    assertThat(refusal(whole, "sytten")).isEqualTo("»Alder« skal være et tal.");
    assertThat(refusal(whole, 1e300)).isEqualTo("»Alder« er et for stort tal.");
    assertThat(refusal(whole, "1e2147483647")).isEqualTo("»Alder« er et for stort tal.");
    assertThat(refusal(whole, "9".repeat(1_000_000))).isEqualTo("»Alder« er et for stort tal.");
  }

  @Test
  void a_choice_is_one_of_the_codes() {
    assertThat(refusal(field("radio", Map.of()), "MAYBE")).contains("mulighederne på listen");
    assertThat(refusal(field("radio", Map.of()), true)).contains("mulighederne på listen");
    assertThat(refusal(field("checklist", Map.of()), List.of("YES", "YES"))).contains("én gang");
    assertThat(refusal(field("taglist", Map.of()), List.of("YES", "NO"))).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-02-29", "2026-13-01", "i morgen", "0026-01-01", "20260101", "9999-12-31"})
  void an_impossible_date_is_refused(String date) {
    assertThat(refusal(field("datetime", Map.of()), date)).startsWith("»Kaldenavn« ");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02, 2026-03-02",
    "2026-03-02T10:00, 2026-03-02",
    "2026-03-01T23:30:00Z, 2026-03-02",
    "2026-07-01T22:30:00.000Z, 2026-07-02",
    "2026-03-02T00:30:00+01:00, 2026-03-02"
  })
  void a_time_belongs_to_its_day_in_copenhagen(String text, String day) {
    assertThat(CivilTime.dayOf(text)).isEqualTo(day);
  }

  @Test
  void text_is_kept_to_the_letter_or_refused() {
    FormField text = field("textarea", Map.of("maxLength", 20));
    assertThat(FieldCheck.check(text, "Åse Øst 🏠 <b>=1+1", CODES).value())
        .isEqualTo("Åse Øst 🏠 <b>=1+1");
    assertThat(refusal(text, "a\u0000b")).contains("et tegn, der ikke kan gemmes");
    assertThat(refusal(text, "a\ud83cb")).contains("et tegn, der ikke kan gemmes");
    assertThat(refusal(text, "x".repeat(21)))
        .isEqualTo("»Kaldenavn« må højst være 20 tegn, men er 21.");
    assertThat(refusal(field("textarea", Map.of()), "x".repeat(1_000_000)))
        .contains("må højst være 10000 tegn");
  }

  @Property
  void any_text_is_either_kept_to_the_letter_or_refused_with_a_label(@ForAll String text) {
    var outcome = FieldCheck.check(field("textfield", Map.of()), text, CODES);
    if (outcome.refusal() == null) {
      assertThat(outcome.value()).isIn(text, null);
    } else {
      assertThat(outcome.refusal()).startsWith("»Kaldenavn« ");
    }
  }

  private static String refusal(FormField field, Object given) {
    return FieldCheck.check(field, given, CODES).refusal();
  }

  private static FormField field(String type, Map<String, Object> validate) {
    return new FormField(
        "alias", type, "Kaldenavn", validate, Map.of(), List.of(), Map.of(), null, null);
  }
}
