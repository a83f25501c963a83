package dk.hjemvej.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PersonTest {

  @Test
  void initials_are_the_first_letters_of_every_name() {
    assertThat(person("Anna-Lise Ågård von Øe", false).initials()).isEqualTo("ALÅVØ");
    assertThat(person(" øjvind ", false).initials()).isEqualTo("Ø");
  }

  @Test
  void a_protected_or_nameless_person_shows_none() {
    assertThat(person("Anna Ågård", true).initials()).isEqualTo("–");
    assertThat(person(null, false).initials()).isEqualTo("–");
  }

  @Test
  void a_log_line_never_shows_who_it_is() {
    assertThat(person("Anna Ågård", false)).hasToString("Person[p-1]");
  }

  private static Person person(@Nullable String name, boolean isProtected) {
    return new Person("p-1", name, LocalDate.of(2004, 5, 6), "060504-••••", isProtected);
  }
}
