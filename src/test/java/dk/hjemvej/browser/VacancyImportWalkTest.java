package dk.hjemvej.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.housing.Vacancies;
import dk.hjemvej.housing.lists.InventedList;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.WebTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A coordinator reads an association's list into the register on the screen. */
@WebTest
class VacancyImportWalkTest {

  @RegisterExtension static final People PEOPLE = new People();

  @LocalServerPort private int port;
  @Autowired private ProcessEngine engine;
  @Autowired private CivilTime civilTime;
  @Autowired private PassingTime time;
  @Autowired private Vacancies vacancies;

  @BeforeEach
  void december() {
    time.startsAt("2026-12-01T10:00");
  }

  @Test
  void a_list_with_forty_broken_lines_is_read_in_and_every_one_of_them_is_named() {
    Page page = screenOf("housing").page();
    Locator dialog = opens(page);

    chooses(dialog, "boliger.csv", new InventedList(';').in(Charset.forName("windows-1252")));

    dialog.locator(".hjemvej-outcome").waitFor();
    assertThat(dialog.locator(".hjemvej-figures").innerText())
        .contains("1.960", "nye boliger", "40", "linjer afvist");
    assertThat(dialog.locator(".hjemvej-problems").innerText())
        .contains("»efter aftale« er ikke et beløb", "Månen", "anførselstegn");
    assertThat(vacancies.onOffer()).hasSize(1_960);
    photograph(page, "import");
    dialog.getByText("Luk").click();
    assertThat(dialog).hasCount(0);
  }

  @Test
  void what_is_no_list_is_refused_in_danish_and_the_file_can_be_chosen_again() {
    Page page = screenOf("housing").page();
    Locator dialog = opens(page);

    chooses(dialog, "brev.csv", "Kære kommune".getBytes(StandardCharsets.UTF_8));
    assertThat(dialog.locator(".hjemvej-problem")).containsText("ikke en overskrift, vi kender");
    chooses(dialog, "stor.csv", new byte[3 * 1024 * 1024]);
    assertThat(dialog.locator(".hjemvej-problem")).containsText("højst fylde 2.048 kB");
    photograph(page, "import-refused");

    dialog.locator("[name=landlord]").fill("Boligselskabet Prøvehjem");
    dialog.locator("[name=source]").selectOption("Ungdomsbolig");
    chooses(
        dialog,
        "rettet.csv",
        """
        Adresse;Bydel;Husleje;m2;Rum;Studiekrav;Ledig fra;Anvisningsret
        Prøvevej 1;Valby;2.800;50;2;nej;01-02-2027;nej
        """
            .getBytes(StandardCharsets.UTF_8));
    assertThat(dialog.locator(".hjemvej-outcome")).containsText("Alle linjer kunne læses.");
    photograph(page, "import-good");
    dialog.getByText("Luk").click();
  }

  @Test
  void nobody_else_is_offered_the_import() {
    Page page = screenOf("authority").page();
    page.locator(".start-process-action a").waitFor();

    assertThat(page.locator(".hjemvej-import-open")).hasCount(0);
  }

  private Locator opens(Page page) {
    page.locator(".hjemvej-import-open").click();
    Locator dialog = page.locator("dialog.hjemvej-import-sheet");
    dialog.waitFor();
    photograph(page, "import-empty");
    return dialog;
  }

  private static void chooses(Locator dialog, String name, byte[] content) {
    dialog.locator("input[type=file]").setInputFiles(new FilePayload(name, "text/csv", content));
    dialog.getByText("Læs listen ind").click();
  }

  private static void photograph(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", "browser", name + ".png")));
  }

  private Tasklist screenOf(String user) {
    return PEOPLE.at(user, "http://127.0.0.1:" + port, engine.getName(), civilTime::today);
  }
}
