package dk.hjemvej.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewCountTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, false",
    "1, 0, false",
    "1, 1, false",
    "2, 2, true",
    "3, 0, false",
    "3, 1, false",
    "3, 3, true",
    "4, 0, true",
    "5, 1, false",
    "8, 0, true",
  })
  void the_leader_sees_every_fourth_review_and_two_in_a_row_without_progress(
      int reviews, int withoutProgress, boolean leader) {
    assertThat(new ReviewCount(reviews, withoutProgress).isForLeader(4, 2)).isEqualTo(leader);
  }

  @Property
  void only_the_latest_reviews_without_progress_count(
      @ForAll @Size(max = 30) List<Boolean> progress) {
    ReviewCount count = new ReviewCount(0, 0);
    for (boolean step : progress) {
      count = count.after(step);
    }
    assertThat(count.reviewNo()).isEqualTo(progress.size());
    assertThat(count.withoutProgress()).isEqualTo(progress.size() - 1 - progress.lastIndexOf(true));
  }

  @Test
  void impossible_counts_are_refused() {
    assertThatThrownBy(() -> new ReviewCount(1, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ReviewCount(-1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ReviewCount(1, -1)).isInstanceOf(IllegalArgumentException.class);
  }
}
