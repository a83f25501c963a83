package dk.hjemvej.support.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.engine.forms.FormValues;
import dk.hjemvej.support.Contacts;
import dk.hjemvej.support.FirstMonth;
import dk.hjemvej.support.Meetings;
import dk.hjemvej.support.Phase;
import dk.hjemvej.support.PhaseContacts;
import dk.hjemvej.support.Phases;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Shows how many meetings a phase had and is to have, and the contacts before it began. */
@Component
class PhaseShown implements FormValues {

  private final Phases phases;
  private final Contacts contacts;
  private final FirstMonth firstMonth;
  private final CivilTime time;
  private final int wanted;
  private final Period month;

  PhaseShown(
      Phases phases,
      Contacts contacts,
      FirstMonth firstMonth,
      CivilTime time,
      @Value("${hjemvej.cti.first-month-contacts}") int wanted,
      @Value("${hjemvej.cti.first-month}") Period month) {
    this.phases = phases;
    this.contacts = contacts;
    this.firstMonth = firstMonth;
    this.time = time;
    this.wanted = wanted;
    this.month = month;
  }

  @Override
  public Map<String, Object> of(CaseNumber youth) {
    Map<String, Object> shown = new HashMap<>();
    phases.running(youth).ifPresent(phase -> shown.put("phaseMeetings", meetings(youth, phase)));
    firstMonth
        .beganOn(youth)
        .ifPresent(began -> shown.put("firstMonthContacts", firstContacts(youth, began)));
    return shown;
  }

  private String meetings(CaseNumber youth, Phase phase) {
    Meetings held = PhaseContacts.in(phase, time.today(), contacts.of(youth)).meetings();
    Meetings minimum = phase.rule().minimum();
    return "Med borger ude eller hjemme: %d af mindst %d. Med støtter: %d af mindst %d."
        .formatted(held.client(), minimum.client(), held.supports(), minimum.supports());
  }

  private String firstContacts(CaseNumber youth, LocalDate began) {
    LocalDate last = began.plus(month).minusDays(1);
    return "%d af mindst %d"
        .formatted(new PhaseContacts(began, last, contacts.of(youth)).reached(), wanted);
  }
}
