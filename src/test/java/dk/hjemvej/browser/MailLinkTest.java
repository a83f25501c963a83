package dk.hjemvej.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.hjemvej.scenario.support.With.with;

import com.microsoft.playwright.Page;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.Notice;
import dk.hjemvej.engine.Notice.Recipient;
import dk.hjemvej.engine.Outbox;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.Walk;
import dk.hjemvej.scenario.support.WebTest;
import java.time.LocalDate;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The link in a mail opens the task, and its case says that a mail was written. */
@WebTest
class MailLinkTest {

  @RegisterExtension static final People PEOPLE = new People();

  @LocalServerPort private int port;
  @Autowired private ProcessEngine engine;
  @Autowired private CivilTime civilTime;
  @Autowired private PassingTime time;
  @Autowired private Pathway pathway;
  @Autowired private Outbox outbox;

  @Test
  void whoever_follows_it_sees_the_task_and_the_mails_of_the_case() {
    time.startsAt("2026-03-02T14:45");
    Walk youth = metOnTheStreet();
    String task = youth.task("UserTask_BuildContact").getId();
    outbox.put(
        new Notice(
            youth.caseNumber(),
            "CONTACT",
            "2026-03-01",
            1,
            new Recipient.Group("outreach-workers"),
            "Opbyg kontakt",
            LocalDate.of(2026, 3, 1),
            task));
    String host = "http://localhost:" + port;
    Tasklist screen = PEOPLE.at("outreach", host, engine.getName(), civilTime::today);
    Page page = screen.page();

    page.navigate("about:blank");
    page.navigate(host + "/camunda/app/tasklist/" + engine.getName() + "/#/?task=" + task);

    assertThat(page.locator("section.task-card h2.task")).containsText("Opbyg kontakt");
    screen.readsTheCase();
    assertThat(page.locator(".hjemvej-case")).containsText("Mails i sagen");
    assertThat(page.locator(".hjemvej-case")).containsText("Gademedarbejdere");
    assertThat(page.locator(".hjemvej-case")).containsText("Venter på at blive sendt");
    screen.photograph(java.nio.file.Path.of("target", "browser", "mail-link.png"));
  }

  @Test
  void whoever_is_not_logged_in_sees_it_after_the_login() {
    time.startsAt("2026-03-02T14:45");
    Walk youth = metOnTheStreet();
    String host = "http://localhost:" + port;
    Page page = PEOPLE.stranger();

    page.navigate(
        host
            + "/camunda/app/tasklist/"
            + engine.getName()
            + "/#/?task="
            + youth.task("UserTask_BuildContact").getId());
    Tasklist.fillsInTheLogin(page, "outreach");

    assertThat(page.locator("section.task-card h2.task")).containsText("Opbyg kontakt");
  }

  private Walk metOnTheStreet() {
    return pathway.starts(
        "street-outreach",
        "outreach",
        with(
            "alias", "Testine",
            "channel", "BUS",
            "acuteDanger", false,
            "sleepsTonight", "SAFE",
            "homelessnessType", "SOFA_SURFER",
            "wantsContact", "YES"));
  }
}
