package dk.hjemvej.engine.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathSpellingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/a;x/b",
        "/a//b",
        "/a/../b",
        "/a/./b",
        "/a/..",
        "/a%2fb",
        "/a%5Cb",
        "/a\\b",
        "/a%252fb",
        "/a/%2e%2e/b",
        "/a%3bx",
        "/a%00",
        "/a%0a",
        "/a%zz"
      })
  void a_path_that_can_be_read_twice_is_no_path(String path) {
    assertThat(PathSpelling.plain(path)).isEmpty();
  }

  @Test
  void a_plain_path_is_decoded_once() {
    assertThat(PathSpelling.plain("/engine-rest/task/%C3%A6/claim"))
        .hasValue("/engine-rest/task/æ/claim");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/x/setup",
        "/x/SetUp/",
        "/x/%73etup",
        "/x/%2573etup",
        "/x/setup;a=b",
        "/x\\setup"
      })
  void a_word_is_found_in_every_spelling(String path) {
    assertThat(PathSpelling.generousSegments(path)).contains("setup");
  }

  @ParameterizedTest
  @CsvSource({
    "/engine-rest/task/1/claim, task/1/claim",
    "/engine-rest/engine/default/task/1/claim, task/1/claim",
    "/camunda/api/engine/engine/default/task/1/claim, task/1/claim",
    "/camunda/api/engine/engine/, engine/",
    "/camunda/api/cockpit/plugin/base, /cockpit/plugin/base",
    "/camunda/api/hjemvej/cases, /hjemvej/cases"
  })
  void a_call_has_one_name_on_every_way(String path, String called) {
    assertThat(CalledPath.of(path)).isEqualTo(called);
  }
}
