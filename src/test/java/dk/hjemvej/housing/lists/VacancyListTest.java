package dk.hjemvej.housing.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.hjemvej.housing.Accessibility;
import dk.hjemvej.housing.HousingAreas;
import dk.hjemvej.housing.HousingSource;
import dk.hjemvej.housing.Vacancy;
import dk.hjemvej.housing.lists.ListSettings.Range;
import dk.hjemvej.housing.lists.VacancyList.Defaults;
import dk.hjemvej.housing.lists.VacancyList.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class VacancyListTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final HousingAreas AREAS =
      new HousingAreas(
          Map.of(
              "INDRE_BY", "Indre By",
              "OESTERBRO", "Østerbro",
              "NOERREBRO", "Nørrebro",
              "VESTERBRO", "Vesterbro og Kongens Enghave",
              "VALBY", "Valby",
              "VANLOESE", "Vanløse",
              "BROENSHOEJ", "Brønshøj-Husum",
              "BISPEBJERG", "Bispebjerg",
              "AMAGER_OEST", "Amager Øst",
              "AMAGER_VEST", "Amager Vest"));

  private static final ListSettings SETTINGS =
      new ListSettings(
          DataSize.ofMegabytes(2),
          new Range(500, 30_000),
          new Range(8, 300),
          new Range(1, 12),
          Period.ofYears(2),
          Period.ofYears(2));

  private static final String HEADING =
      "Anvisningskilde;Boligselskab;Lejemålsnr;Adresse;Område;Husleje;Størrelse;Værelser;Studiepligt;"
          + "Tilgængelighed;Ledig fra;Anvisningsret";

  private static final String HOME =
      "25 %-reglen;Boligselskabet Prøvehjem;17-4;Øvelsesgade 3, 2. tv.;Valby;3.450,00;52;2;nej;"
          + "elevator;01-02-2027;ja";

  @Test
  void a_line_becomes_a_vacancy() {
    assertThat(vacancies(HEADING, HOME))
        .containsExactly(
            new Vacancy(
                HousingSource.QUARTER_RULE,
                "Boligselskabet Prøvehjem",
                "17-4",
                "Øvelsesgade 3, 2. tv.",
                "VALBY",
                3_450,
                52,
                2,
                false,
                Set.of(Accessibility.LIFT),
                LocalDate.of(2027, 2, 1),
                true));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "3.450,00|3450", "3450 kr.|3450", "kr. 3.450,-|3450", "3 450|3450", "3450.00|3450",
        "3.450|3450", "12.345,67|12346", "3000,00|3000", "3000,01|3001", "3450 DKK|3450"
      })
  void rent_is_read_as_people_write_it_and_never_rounded_down(String written, int rent) {
    assertThat(vacancies(HEADING, HOME.replace("3.450,00", written)))
        .extracting(Vacancy::rent)
        .containsExactly(rent);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gratis", "-3450", "3,450.00", "3.45.0", "3450 euro", "1e4", "٣٤٥٠"})
  void what_is_no_amount_is_asked_back(String written) {
    assertThat(problems(HEADING, HOME.replace("3.450,00", written)))
        .containsExactly(
            new Problem(
                2, "Husleje", "»%s« er ikke et beløb. Skriv det fx som 3.450.".formatted(written)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01-02-2027",
        "1.2.2027",
        "1/2-2027",
        "01/02/2027",
        "1. 2. 2027",
        "01-02-27",
        "2027-02-01"
      })
  void dates_are_read_as_people_write_them(String written) {
    assertThat(vacancies(HEADING, HOME.replace("01-02-2027", written)))
        .extracting(Vacancy::availableFrom)
        .containsExactly(LocalDate.of(2027, 2, 1));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "29-02-2027|findes ikke i kalenderen",
        "13-13-2027|findes ikke i kalenderen",
        "snarest|er ikke en dato",
        "30-11-2024|ligger for langt væk",
        "02-12-2028|ligger for langt væk",
        "''|er tom"
      })
  void what_is_no_day_is_asked_back(String written, String reason) {
    assertThat(problems(HEADING, HOME.replace("01-02-2027", written)))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.column()).isEqualTo("Ledig fra");
              assertThat(problem.reason()).contains(reason);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"01-12-2024", "01-12-2028"})
  void the_first_and_the_last_possible_day_are_taken(String written) {
    assertThat(vacancies(HEADING, HOME.replace("01-02-2027", written))).hasSize(1);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "Vesterbro,VESTERBRO",
    "kongens enghave,VESTERBRO",
    "husum,BROENSHOEJ",
    "OESTERBRO,OESTERBRO",
    "østerbro,OESTERBRO",
    "Amager-Øst,AMAGER_OEST"
  })
  void a_part_of_town_is_known_by_its_names(String written, String code) {
    assertThat(vacancies(HEADING, HOME.replace("Valby", written)))
        .extracting(Vacancy::area)
        .containsExactly(code);
  }

  @Test
  void headings_stand_in_any_order_and_are_known_by_other_names() {
    assertThat(
            vacancies(
                "LEDIG PR.,Anvises af kommunen,Kræver studie,Vær.,m²,\"Mdl. husleje (kr.)\",BYDEL,"
                    + "Adresse,Udlejer,Kilde,Noter",
                "2027-02-01,nej,ja,1,\"24,5\",\"2.995,50\",Indre By,Prøvevej 1,Prøvehjem,privat,x"))
        .singleElement()
        .satisfies(
            home -> {
              assertThat(home.rent()).isEqualTo(2_996);
              assertThat(home.sizeM2()).isEqualTo(24);
              assertThat(home.studyRequirement()).isTrue();
              assertThat(home.reference()).isNull();
              assertThat(home.accessibility()).isEmpty();
            });
  }

  @Test
  void headings_that_are_not_used_are_named() {
    assertThat(read(HEADING + ";Bemærkning;;Etage", HOME + ";x;;2").ignoredColumns())
        .containsExactly("Bemærkning", "Etage");
  }

  @Test
  void every_mistake_of_a_line_is_told_at_once() {
    assertThat(
            problems(
                HEADING, "Lotteri;;17-4;;Månen;gratis;stor;mange;måske;svævebane;snarest;vistnok"))
        .extracting(Problem::column)
        .containsExactly(
            "Anvisningskilde",
            "Boligselskab",
            "Adresse",
            "Område",
            "Husleje",
            "Størrelse",
            "Værelser",
            "Studiepligt",
            "Tilgængelighed",
            "Ledig fra",
            "Anvisningsret");
  }

  @Test
  void what_the_file_does_not_say_the_person_says() {
    Defaults defaults = new Defaults(HousingSource.YOUTH_HOME, "Prøvehjem");
    String heading = HEADING.replace("Anvisningskilde;Boligselskab;", "");
    String home = HOME.replace("25 %-reglen;Boligselskabet Prøvehjem;", "");

    assertThat(read(defaults, heading, home).homes())
        .extracting(found -> found.vacancy().landlord(), found -> found.vacancy().source())
        .containsExactly(tuple("Prøvehjem", HousingSource.YOUTH_HOME));
    assertThat(read(defaults, HEADING, HOME.replace("25 %-reglen", "")).homes())
        .extracting(found -> found.vacancy().source(), found -> found.vacancy().landlord())
        .containsExactly(tuple(HousingSource.YOUTH_HOME, "Boligselskabet Prøvehjem"));
    assertThatThrownBy(() -> read(heading, home))
        .hasMessage("Filen mangler kolonner: »Anvisningskilde«, »Boligselskab«.");
  }

  @Test
  void a_missing_column_is_told_once_and_not_for_every_line() {
    assertThatThrownBy(() -> read(HEADING.replace("Husleje;", ""), HOME.replace("3.450,00;", "")))
        .isInstanceOf(UnreadableList.class)
        .hasMessage("Filen mangler en kolonne: »Husleje«.");
  }

  @Test
  void a_column_that_stands_twice_is_asked_back() {
    assertThatThrownBy(() -> read(HEADING + ";Leje", HOME + ";3450"))
        .hasMessage(
            "Kolonnen »Husleje« står to gange i overskriften: »Husleje« og »Leje«. Slet den ene.");
  }

  @Test
  void lines_are_counted_as_an_editor_counts_them() {
    String second = HOME.replace("17-4", "17-5");
    assertThat(
            problems(
                HEADING,
                "",
                HOME.replace("Øvelsesgade 3, 2. tv.", "\"Øvelsesgade 3,\n2. tv.\""),
                ";;;;;;;;;;;",
                second.replace("3.450,00", "gratis"),
                second))
        .extracting(Problem::line)
        .as("heading 1, blank 2, a home on 3 and 4, blank cells 5")
        .containsExactly(6);
  }

  @Test
  void a_quotation_mark_that_is_never_closed_costs_one_line() {
    VacancyList list =
        read(
            HEADING,
            HOME,
            HOME.replace("17-4", "17-5").replace("Øvelsesgade 3", "\"Øvelsesgade 3"),
            HOME.replace("17-4", "17-6"),
            HOME.replace("17-4", "17-7").replace("Valby", "\"Valby\""),
            HOME.replace("17-4", "17-8").replace("52", "\"52"));

    assertThat(list.homes()).extracting(VacancyList.Home::line).containsExactly(2, 4, 5);
    assertThat(list.problems()).extracting(Problem::line).containsExactly(3, 6);
  }

  @Test
  void a_home_that_stands_twice_is_told_with_the_line_of_the_first() {
    assertThat(problems(HEADING, HOME, HOME.replace("3.450,00", "3.500"), HOME.replace("17-4", "")))
        .containsExactly(
            new Problem(3, null, "det er den samme bolig som i linje 2."),
            new Problem(4, null, "det er den samme bolig som i linje 2."));
  }

  @Test
  void a_dash_instead_of_a_number_is_none_and_makes_no_two_homes_one() {
    assertThat(
            vacancies(
                HEADING,
                HOME.replace("17-4", "-"),
                HOME.replace("17-4", "-").replace("Øvelsesgade 3", "Øvelsesgade 5")))
        .extracting(Vacancy::reference)
        .containsExactly(null, null);
  }

  @Test
  void a_line_with_too_few_or_too_many_cells_is_told_as_a_whole() {
    assertThat(problems(HEADING, HOME.replace(";ja", ""), HOME + ";;", HOME + ";mere"))
        .extracting(Problem::line, Problem::column)
        .containsExactly(tuple(2, null), tuple(4, null));
  }

  @Test
  void danish_letters_are_read_from_new_and_old_programs() {
    String file = HEADING + "\r\n" + HOME + "\r\n";
    for (byte[] bytes :
        List.of(
            file.getBytes(StandardCharsets.UTF_8),
            ("\ufeff" + file).getBytes(StandardCharsets.UTF_8),
            file.getBytes(WINDOWS),
            Normalizer.normalize(file, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8),
            ("sep=;\r\n" + file).getBytes(StandardCharsets.UTF_8))) {
      assertThat(read(Defaults.NONE, bytes).homes())
          .extracting(home -> home.vacancy().address())
          .containsExactly("Øvelsesgade 3, 2. tv.");
    }
  }

  @Test
  void what_is_no_list_is_refused_with_what_to_do_instead() {
    assertThatThrownBy(() -> read(Defaults.NONE, new byte[0])).hasMessage("Filen er tom.");
    assertThatThrownBy(() -> read("  ", "")).hasMessage("Filen er tom.");
    assertThatThrownBy(() -> read("\u00a0")).hasMessage("Filen er tom.");
    assertThatThrownBy(() -> read(";;;", ";;;")).hasMessageContaining("ikke en overskrift");
    assertThatThrownBy(() -> read(",,,", ",,,")).hasMessageContaining("ikke en overskrift");
    assertThatThrownBy(() -> read(HEADING)).hasMessageContaining("ingen boliger");
    assertThatThrownBy(() -> read("Kære kommune", "her er vores boliger"))
        .hasMessageContaining("ikke en overskrift, vi kender")
        .hasMessageContaining("»Ledig fra«");
    assertThatThrownBy(() -> read(Defaults.NONE, new byte[] {'P', 'K', 3, 4, 20, 0}))
        .hasMessageContaining("Excel")
        .hasMessageContaining("CSV UTF-8");
    assertThatThrownBy(() -> read(Defaults.NONE, "%PDF-1.7".getBytes(WINDOWS)))
        .hasMessageContaining("PDF");
    assertThatThrownBy(() -> read(Defaults.NONE, HEADING.getBytes(StandardCharsets.UTF_16)))
        .hasMessageContaining("CSV UTF-8");
    assertThatThrownBy(() -> read(Defaults.NONE, new byte[] {'a', 0, 1, 2, 'b'}))
        .hasMessageContaining("kan ikke læses som tekst");
    assertThatThrownBy(() -> read(Defaults.NONE, new byte[2 * 1024 * 1024 + 1]))
        .hasMessageContaining("for stor")
        .hasMessageContaining("2048 kB");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"UTF-8,;", "UTF-8,','", "windows-1252,;", "windows-1252,','"})
  void of_a_real_looking_list_exactly_the_broken_lines_are_told(String charset, char separator) {
    InventedList invented = new InventedList(separator);

    VacancyList list = read(Defaults.NONE, invented.in(Charset.forName(charset)));

    assertThat(invented.broken()).hasSize(InventedList.BROKEN);
    assertThat(list.homes()).hasSize(InventedList.HOMES - InventedList.BROKEN);
    Map<Integer, String> told =
        list.problems().stream()
            .collect(Collectors.toMap(Problem::line, Problem::reason, (a, b) -> a + b));
    assertThat(told.keySet()).isEqualTo(invented.broken().keySet());
    invented.broken().forEach((line, why) -> assertThat(told.get(line)).contains(why));
  }

  private static List<Vacancy> vacancies(String... lines) {
    VacancyList list = read(lines);
    assertThat(list.problems()).isEmpty();
    return list.homes().stream().map(VacancyList.Home::vacancy).toList();
  }

  private static List<Problem> problems(String... lines) {
    return read(lines).problems();
  }

  private static VacancyList read(String... lines) {
    return read(Defaults.NONE, lines);
  }

  private static VacancyList read(Defaults defaults, String... lines) {
    return read(defaults, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  private static VacancyList read(Defaults defaults, byte[] file) {
    return VacancyList.read(file, defaults, AREAS, SETTINGS, TODAY);
  }
}
