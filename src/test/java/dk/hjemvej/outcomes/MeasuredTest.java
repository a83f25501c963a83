package dk.hjemvej.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.casefile.Answers;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasuredTest {

  @Test
  void the_end_of_a_phase_is_measured_in_the_first_two_phases_and_the_last_by_the_closing() {
    assertThat(Moment.of("PHASE_END", 1)).contains(Moment.PHASE1_END);
    assertThat(Moment.of("PHASE_END", 2)).contains(Moment.PHASE2_END);
    assertThat(Moment.of("PHASE_END", 3)).isEmpty();
    assertThat(Moment.of("FOLLOW_UP_9M", 0)).contains(Moment.FOLLOW_UP_9M);
    assertThatThrownBy(() -> Moment.of("SOME_DAY", 1)).hasMessageContaining("SOME_DAY");
  }

  @Test
  void only_what_a_form_asked_for_is_measured() {
    Measured measured =
        Measured.in(
            new Answers(
                Map.of(
                    "purposeMet", "PARTLY",
                    "developmentCrime", 5,
                    "remark", "ikke en måling")));
    assertThat(measured)
        .isEqualTo(new Measured(null, null, "PARTLY", Map.of(DevelopmentArea.CRIME, 5)));
    assertThat(measured.isEmpty()).isFalse();
    assertThat(Measured.in(new Answers(Map.of("remark", "tekst"))).isEmpty()).isTrue();
  }
}
