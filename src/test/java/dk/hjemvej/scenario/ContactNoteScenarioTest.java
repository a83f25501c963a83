package dk.hjemvej.scenario;

import static dk.hjemvej.scenario.support.With.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.scenario.support.PassingTime;
import dk.hjemvej.scenario.support.Pathway;
import dk.hjemvej.scenario.support.PathwayTest;
import dk.hjemvej.scenario.support.Walk;
import dk.hjemvej.support.Contact;
import dk.hjemvej.support.Contacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The contact note: one short form, from Tasklist, for any open case. */
@PathwayTest
class ContactNoteScenarioTest {

  @Autowired Pathway pathway;
  @Autowired PassingTime time;
  @Autowired SupportCases cases;
  @Autowired Contacts contacts;

  @Test
  void a_contact_is_written_into_the_case() {
    time.startsAt("2026-03-02T10:00");
    CaseNumber youth = cases.open("test");

    Walk walk =
        pathway.starts(
            "contact-note",
            "cti",
            with(
                "caseNumber",
                youth.value(),
                "contactOn",
                "2026-03-01",
                "contactForm",
                "HOME_VISIT",
                "withWhom",
                List.of("CITIZEN", "NETWORK"),
                "contactResult",
                "MET",
                "nextContactOn",
                "2026-03-09",
                "focusArea",
                "NETWORK",
                "minutes",
                45,
                "note",
                "Testtekst"));

    assertThat(walk.caseNumber()).isEqualTo(youth);
    walk.hasPassed("EndEvent_ContactRecorded").hasEnded();
    assertThat(contacts.of(youth))
        .containsExactly(
            new Contact(
                LocalDate.of(2026, 3, 1),
                "HOME_VISIT",
                Set.of("CITIZEN", "NETWORK"),
                "MET",
                LocalDate.of(2026, 3, 9),
                "NETWORK",
                45));
    assertThat(walk.caseRecord().text("note")).isEqualTo("Testtekst");
    assertThat(cases.isOpen(youth)).isTrue();
  }

  @Test
  void a_contact_that_did_not_succeed_counts_as_tried() {
    CaseNumber youth = cases.open("test");
    pathway.starts(
        "contact-note",
        "outreach",
        with(
            "caseNumber",
            youth.value(),
            "withWhom",
            List.of("OFFER", "AUTHORITY"),
            "contactResult",
            "NOT_MET"));
    assertThat(contacts.of(youth))
        .singleElement()
        .satisfies(
            contact -> {
              assertThat(contact.result()).isEqualTo("NOT_MET");
              assertThat(contact.with()).containsExactlyInAnyOrder("OFFER", "AUTHORITY");
              assertThat(contact.nextOn()).isNull();
            });
  }

  @Test
  void a_note_about_tomorrow_or_about_a_closed_case_is_refused() {
    time.startsAt("2026-03-02T10:00");
    CaseNumber youth = cases.open("test");
    CaseNumber closed = cases.open("test");
    cases.close(closed, "OTHER", "PATHWAY");

    assertThatThrownBy(
            () ->
                pathway.starts(
                    "contact-note",
                    "cti",
                    with("caseNumber", youth.value(), "contactOn", "2026-03-03")))
        .hasMessageContaining("Dato");
    assertThatThrownBy(
            () -> pathway.starts("contact-note", "cti", with("caseNumber", closed.value())))
        .hasMessageContaining("Sagsnr.");
    assertThat(contacts.of(youth)).isEmpty();
  }
}
