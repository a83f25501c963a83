package dk.hjemvej.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CprNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "010100-1234",
        "0101001234",
        " 311299-0000 ",
        "010100-ab1c",
        "610100-TAB1",
        "911299-ÆØÅ1"
      })
  void a_date_and_four_characters_are_enough_no_check_digit_is_asked_for(String text) {
    assertThat(CprNumber.of(text).characters()).hasSize(10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "010100",
        "010100-123",
        "010100-12345",
        "320100-1234",
        "000100-1234",
        "600100-1234",
        "920100-1234",
        "010000-1234",
        "011300-1234",
        "01O100-1234",
        "010100 1234",
        "010100-12 4"
      })
  void anything_else_is_refused_without_repeating_it(String text) {
    assertThatThrownBy(() -> CprNumber.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("CPR number: wanted ddmmyy and four characters");
  }

  @Test
  void only_the_date_is_ever_shown() {
    assertThat(CprNumber.of("0101001234").masked()).isEqualTo("010100-••••");
    assertThat(CprNumber.of("0101001234")).hasToString("010100-••••");
  }

  @Test
  void written_with_or_without_hyphen_or_capitals_it_is_the_same_number() {
    assertThat(CprNumber.of("010100-tab1").characters())
        .isEqualTo(CprNumber.of("010100TAB1").characters());
  }
}
