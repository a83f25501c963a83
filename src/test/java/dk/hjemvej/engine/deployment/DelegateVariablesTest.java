package dk.hjemvej.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.engine.ProcessVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;

/** What a delegate reads and writes is read from its code, however the calls are nested. */
class DelegateVariablesTest {

  private static final ProcessVariable<Integer> ROUND = ProcessVariable.number("round");
  private static final ProcessVariable<Integer> NEXT = ProcessVariable.number("next");
  private static final ProcessVariable<String> WISH = ProcessVariable.text("wish");
  private static final ProcessVariable<String> NOTE = ProcessVariable.text("note");

  static final class CountRound implements JavaDelegate {
    @Override
    public void execute(DelegateExecution execution) {
      NEXT.writeTo(execution, ROUND.readFrom(execution) + NOTE.name().length());
      if (WISH.findIn(execution).isPresent()) {
        NOTE.clearIn(execution);
      }
    }
  }

  static final class AskNeighbour implements JavaDelegate {
    @Override
    public void execute(DelegateExecution execution) {
      Neighbour.tell(execution);
    }
  }

  static final class Neighbour {
    static void tell(DelegateExecution execution) {
      WISH.writeTo(execution, "YES");
    }
  }

  static final class DoNothing implements JavaDelegate {
    @Override
    public void execute(DelegateExecution execution) {}
  }

  @Test
  void a_call_belongs_to_the_variable_it_is_made_on() {
    DelegateVariables variables = DelegateVariables.of(CountRound.class);

    assertThat(variables.reads()).containsExactly("round");
    assertThat(variables.writes()).containsExactly("next", "note");
  }

  @Test
  void what_a_class_of_the_same_package_does_for_it_counts() {
    assertThat(DelegateVariables.of(AskNeighbour.class).writes()).containsExactly("wish");
  }

  @Test
  void a_delegate_without_variables_has_none() {
    DelegateVariables variables = DelegateVariables.of(DoNothing.class);

    assertThat(variables.reads()).isEmpty();
    assertThat(variables.writes()).isEmpty();
  }
}
