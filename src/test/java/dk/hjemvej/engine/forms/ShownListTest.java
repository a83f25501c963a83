package dk.hjemvej.engine.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShownListTest {

  private final ShownList list = new ShownList(2);

  @Test
  void a_list_is_cut_after_its_longest_and_the_rest_is_counted() {
    assertThat(list.of(List.of("a", "b"))).isEqualTo("- a\n- b");
    assertThat(list.of(List.of("a", "b", "c", "d"))).isEqualTo("- a\n- b\n- ... og 2 mere.");
    assertThat(list.of(List.of())).isEqualTo("Ingen forskel.");
  }
}
