package dk.hjemvej.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.engine.forms.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsentTest {

  @ParameterizedTest
  @EnumSource(Partner.class)
  void the_form_asks_about_every_partner(Partner partner) throws IOException {
    Form form = Form.parse(Files.readAllBytes(Path.of("forms/intake/collect-consent.form")));
    for (String question : List.of("basis", "scope", "validUntil")) {
      assertThat(form.field(partner.field(question))).as(partner.field(question)).isPresent();
    }
  }

  @Test
  void a_last_day_belongs_to_consent_and_to_nothing_else() {
    LocalDate day = LocalDate.of(2026, 12, 31);
    assertThatThrownBy(
            () -> new Consent(Partner.FAMILY, Consent.Basis.CONSENT, List.of("PLAN"), null))
        .hasMessageContaining("last day");
    assertThatThrownBy(
            () -> new Consent(Partner.FAMILY, Consent.Basis.STATUTE, List.of("PLAN"), day))
        .hasMessageContaining("last day");
  }
}
