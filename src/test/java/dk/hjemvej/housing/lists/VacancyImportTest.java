package dk.hjemvej.housing.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.hjemvej.housing.Home;
import dk.hjemvej.housing.HousingSource;
import dk.hjemvej.housing.RegisterChanged;
import dk.hjemvej.housing.Vacancies;
import dk.hjemvej.housing.lists.VacancyImport.Outcome;
import dk.hjemvej.housing.lists.VacancyList.Defaults;
import dk.hjemvej.housing.lists.VacancyList.Problem;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.PathwayTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PathwayTest
@RecordApplicationEvents
class VacancyImportTest {

  private static final String HEADING =
      "Adresse;Område;Husleje;Størrelse;Værelser;Studiekrav;Ledig fra;Anvisningsret\n";
  private static final Defaults DEFAULTS =
      new Defaults(HousingSource.YOUTH_HOME, "Boligselskabet Prøvehjem");

  @Autowired private VacancyImport imports;
  @Autowired private Vacancies vacancies;
  @Autowired private PassingTime time;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEvents events;

  @BeforeEach
  void december() {
    time.startsAt("2026-12-01T10:00");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"UTF-8,;", "UTF-8,','", "windows-1252,;", "windows-1252,','"})
  void a_list_of_two_thousand_homes_is_read_in_and_a_second_time_changes_nothing(
      String charset, char separator) {
    byte[] file = new InventedList(separator).in(Charset.forName(charset));

    Outcome first = imports.run("boliger.csv", file, Defaults.NONE, "housing");

    assertThat(first)
        .extracting(Outcome::added, Outcome::changed, Outcome::unchanged, Outcome::refused)
        .containsExactly(1_960, 0, 0, 40);
    assertThat(first.ignoredColumns()).containsExactly("Bemærkninger");
    assertThat(vacancies.onOffer()).hasSize(1_960);
    assertThat(events.stream(RegisterChanged.class)).as("who waits is woken once").hasSize(1);

    Outcome second = imports.run("boliger.csv", file, Defaults.NONE, "housing");

    assertThat(second)
        .extracting(Outcome::added, Outcome::changed, Outcome::unchanged, Outcome::refused)
        .containsExactly(0, 0, 1_960, 40);
    assertThat(second.problems()).isEqualTo(first.problems());
    assertThat(events.stream(RegisterChanged.class)).as("nothing new").hasSize(1);
    assertThat(
            jdbc.sql("select imported_by, file_name, added, unchanged, refused from vacancy_import")
                .query(
                    (row, n) ->
                        tuple(
                            row.getString(1),
                            row.getString(2),
                            row.getInt(3),
                            row.getInt(4),
                            row.getInt(5)))
                .list())
        .containsExactly(
            tuple("housing", "boliger.csv", 1_960, 0, 40),
            tuple("housing", "boliger.csv", 0, 1_960, 40));
  }

  @Test
  void a_new_rent_is_taken_over_and_a_home_that_is_out_is_told_with_its_line() {
    reads(
        "Prøvevej 1;Valby;2800;50;2;nej;01-02-2027;nej\n"
            + "Prøvevej 2;Valby;2900;50;2;nej;01-02-2027;nej\n");
    vacancies.withdraw(vacancies.onOffer().get(1).id());

    Outcome again =
        reads(
            "Prøvevej 1;Valby;2850;50;2;nej;01-02-2027;nej\n"
                + "Prøvevej 2;Valby;2900;50;2;nej;01-02-2027;nej\n");

    assertThat(again)
        .extracting(Outcome::added, Outcome::changed, Outcome::unchanged, Outcome::refused)
        .containsExactly(0, 1, 0, 1);
    assertThat(again.problems())
        .containsExactly(
            new Problem(
                3,
                null,
                "boligen er taget ud af listen. Den kan registreres igen, når den er ledig senere end"
                    + " den 1. februar 2027."));
    assertThat(vacancies.onOffer()).extracting(Home::rent).containsExactly(2_850);
  }

  @Test
  void a_file_that_cannot_be_used_leaves_no_trace() {
    assertThatThrownBy(() -> imports.run("x", new byte[0], DEFAULTS, "housing"))
        .isInstanceOf(UnreadableList.class);
    assertThat(jdbc.sql("select count(*) from vacancy_import").query(Integer.class).single())
        .isZero();
  }

  private Outcome reads(String lines) {
    return imports.run(
        "boliger.csv", (HEADING + lines).getBytes(StandardCharsets.UTF_8), DEFAULTS, "housing");
  }
}
