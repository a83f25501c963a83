package dk.hjemvej.safety;

import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.housing.Vacancies;
import dk.hjemvej.scenario.support.PassingTime;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists of homes come from coordinators only, and nothing that is no list harms the register. */
@SafetyTest
class VacancyImportOnTheWebTest {

  private static final String IMPORT = "/camunda/api/hjemvej/vacancies/import";
  private static final String LIST =
      """
      Adresse;Område;Husleje;Størrelse;Værelser;Studiekrav;Ledig fra;Anvisningsret
      Prøvevej 1;Valby;2.800;50;2;nej;01-02-2027;nej
      Prøvevej 2;Månen;gratis;50;2;nej;01-02-2027;nej
      """;

  @Autowired private Browser browser;
  @Autowired private Vacancies vacancies;
  @Autowired private PassingTime time;

  @BeforeEach
  void december() {
    time.startsAt("2026-12-01T10:00");
  }

  @Test
  void a_coordinator_reads_a_list_in_and_is_told_what_was_wrong() {
    HttpResponse<String> answer = uploads("housing", bytes(LIST), "YOUTH_HOME", "Prøvehjem");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body())
        .contains(
            "\"added\":1", "\"refused\":1", "\"line\":3", "\"column\":\"Område\"", "»gratis«");
    assertThat(vacancies.onOffer()).hasSize(1);
  }

  @Test
  void a_coordinator_is_offered_the_import_and_nobody_else() {
    assertThat(browser.loggedIn("housing").get(IMPORT).body())
        .contains("\"allowed\":true", "25 %-reglen", "Ledig fra", "Lejemålsnr*");
    assertThat(browser.loggedIn("leader").get(IMPORT).body())
        .contains("\"allowed\":false")
        .doesNotContain("25 %-reglen");
    assertThat(browser.stranger().get(IMPORT).statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"outreach", "authority", "cti", "leader", "head", "owner", "admin"})
  void nobody_else_reads_a_list_in(String user) {
    HttpResponse<String> answer = uploads(user, bytes(LIST), "YOUTH_HOME", "Prøvehjem");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("Kun boligkoordinatorer");
    assertThat(vacancies.onOffer()).isEmpty();
  }

  @Test
  void without_the_token_of_the_page_nothing_is_read_in() {
    assertThat(browser.stranger().posts(IMPORT, "{}").statusCode()).isIn(401, 403);
  }

  @Test
  void a_file_without_landlord_and_source_needs_them_chosen() {
    refuses(uploads("housing", bytes(LIST), "", " "), "»Anvisningskilde«, »Boligselskab«");
    refuses(uploads("housing", bytes(LIST), "LOTTERY", "Prøvehjem"), "findes ikke på listen");
    refuses(uploads("housing", bytes(LIST), "PRIVATE", "P".repeat(121)), "for langt");
  }

  @Test
  void what_is_no_list_is_refused_kindly() {
    refuses(uploads("housing", new byte[0], "PRIVATE", "P"), "Filen er tom.");
    refuses(uploads("housing", bytes("PK\u0003\u0004…"), "PRIVATE", "P"), "Excel");
    refuses(uploads("housing", new byte[3 * 1024 * 1024], "PRIVATE", "P"), "for stor");
    refuses(browser.loggedIn("housing").posts(IMPORT, "{\"content\":\"?\"}"), "kunne ikke læses");
    refuses(browser.loggedIn("housing").posts(IMPORT, "{}"), "Vælg en fil først.");
    refuses(browser.loggedIn("housing").posts(IMPORT, "not json"), "kunne ikke læses");
  }

  @Test
  void a_huge_file_is_refused_and_the_next_one_is_read() {
    refuses(uploads("housing", new byte[24 * 1024 * 1024], "PRIVATE", "P"), "for stor");

    assertThat(uploads("housing", bytes(LIST), "PRIVATE", "P").statusCode()).isEqualTo(200);
  }

  @Test
  void a_formula_and_markup_are_only_text() {
    uploads(
        "housing",
        bytes(LIST.replace("Prøvevej 1", "=HYPERLINK(1) <img src=x onerror=alert(1)>")),
        "PRIVATE",
        "P");

    assertThat(vacancies.onOffer())
        .singleElement()
        .satisfies(
            home ->
                assertThat(home.address()).isEqualTo("=HYPERLINK(1) <img src=x onerror=alert(1)>"));
  }

  private static void refuses(HttpResponse<String> answer, String why) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains(why);
  }

  private HttpResponse<String> uploads(String user, byte[] file, String source, String landlord) {
    return browser
        .loggedIn(user)
        .posts(
            IMPORT,
            """
            {"fileName":"boliger.csv","content":"%s","source":"%s","landlord":"%s"}
            """
                .formatted(Base64.getEncoder().encodeToString(file), source, landlord));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
