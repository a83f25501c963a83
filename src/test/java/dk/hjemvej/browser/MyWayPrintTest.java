package dk.hjemvej.browser;

import static dk.hjemvej.browser.Tasklist.MY_GROUPS;
import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import dk.hjemvej.Hjemvej;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Submissions;
import dk.hjemvej.oversight.HousingRows;
import dk.hjemvej.oversight.InventedWay;
import dk.hjemvej.scenario.support.CleanSlate;
import dk.hjemvej.scenario.support.FormFiller;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PostgreSql;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** "Min vej" is opened beside a task, and is one sheet of paper however much there is to say. */
@SpringBootTest(
    classes = Hjemvej.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "hjemvej.demo.people=0")
@ActiveProfiles({"test", "demo"})
@Import({PostgreSql.class, Pathway.class, PassingTime.class, FormFiller.class})
@ExtendWith(CleanSlate.class)
class MyWayPrintTest {

  private static final String LONG =
      "Et langt svar, som fylder så meget på papiret, at det ville løbe over på en side mere. "
          .repeat(4);

  @RegisterExtension static final People PEOPLE = new People();

  @LocalServerPort private int port;
  @Autowired private ProcessEngine engine;
  @Autowired private CivilTime civilTime;
  @Autowired private PassingTime time;
  @Autowired private Pathway pathway;
  @Autowired private Submissions submissions;
  @Autowired private JdbcClient jdbc;

  @Test
  void it_is_opened_from_the_case_and_fits_one_page() {
    time.startsAt("2026-03-02T10:00");
    CaseNumber youth =
        pathway
            .starts("street-outreach", "outreach", with("alias", "Testine", "acuteDanger", false))
            .caseNumber();
    Tasklist tasklist =
        PEOPLE.at("outreach", "http://localhost:" + port, engine.getName(), civilTime::today);
    tasklist.opens(MY_GROUPS, "Opbyg kontakt");
    tasklist.readsTheCase();
    withMuchToSay(youth);
    Page page =
        tasklist.page().waitForPopup(() -> tasklist.page().getByText("Vis »Min vej«").click());
    page.waitForLoadState();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.setViewportSize(674, 1016);
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", "browser", "my-way.png")));

    assertThat(page.locator("h1").innerText()).isEqualTo("Min vej");
    assertThat(page.locator("li.now").innerText()).contains("Andre tager over", "Her er du");
    assertThat(page.locator("h1").evaluate("e => getComputedStyle(e).fontSize"))
        .as("the style sheet is let through")
        .isEqualTo("32px");
    assertThat(pages(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))).isEqualTo(1);
  }

  private void withMuchToSay(CaseNumber youth) {
    Map<String, Object> said = new TreeMap<>(with("fullName", "Testine Prøvesen"));
    said.putAll(with("dreamsAndHopes", LONG, "coordinator", "Testperson Æ"));
    said.putAll(with("focusAreas", 3, "needs", 3));
    for (int no = 1; no <= 3; no++) {
      said.put("area" + no, "EDUCATION_EMPLOYMENT");
      said.put("goal" + no, LONG);
      said.put("need" + no, "Hjælp til breve fra det offentlige, til budget og til at ringe");
      said.put("receiver" + no, "SECTION_85");
      said.put("contactPerson" + no, "Støttepersonen i kommunens bostøtte");
      said.put("startsOn" + no, "2026-04-0" + no);
    }
    InventedWay way =
        new InventedWay(jdbc, submissions, youth)
            .enrolled()
            .course(1, "CTI", "cti", "2025-10-01")
            .phase(1, 3, "2026-01-02")
            .contact("2026-02-25", "2026-03-04")
            .handingOver()
            .said(said);
    for (int no = 1; no <= 5; no++) {
      way.link(no, "Boligsocial medarbejder i afdelingen", "NETWORK", "WORKS");
    }
    HousingRows homes = new HousingRows(jdbc);
    homes.attempt(youth, 1, "2026-02-10");
    homes.open(youth, 1, homes.home("Prøvevej 1", "YOUTH_HOME", 2900), "2026-03-02");
  }

  /** How many sheets a printed file has. */
  private static int pages(byte[] pdf) {
    return new String(pdf, StandardCharsets.ISO_8859_1).split("/Type\\s*/Page\\b(?!s)").length - 1;
  }
}
