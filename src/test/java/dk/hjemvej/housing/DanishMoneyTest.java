package dk.hjemvej.housing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DanishMoneyTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0 kr.",
    "999, 999 kr.",
    "1000, 1.000 kr.",
    "3450, 3.450 kr.",
    "1234567, 1.234.567 kr.",
    "-999, -999 kr.",
    "-1000, -1.000 kr."
  })
  void a_point_stands_before_every_three_digits(int amount, String written) {
    assertThat(DanishMoney.of(amount)).isEqualTo(written);
  }
}
