package dk.hjemvej.support;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.DanishDate;
import dk.hjemvej.casefile.Pauses;
import dk.hjemvej.casefile.RefusedAnswer;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * How often a citizen is contacted. Keeps the plan of a case; {@link ContactPlan} has the rules.
 */
@Component
public class ContactRhythm {

  private static final String NEXT_CONTACT_ON = "nextContactOn";

  private final ContactPlans plans;
  private final Contacts contacts;
  private final RunningContact running;
  private final Pauses pauses;
  private final CivilTime time;

  ContactRhythm(
      ContactPlans plans,
      Contacts contacts,
      RunningContact running,
      Pauses pauses,
      CivilTime time) {
    this.plans = plans;
    this.contacts = contacts;
    this.running = running;
    this.pauses = pauses;
    this.time = time;
  }

  /** The plan in a phase or method that has just begun, or goes on. */
  public ContactPlan begin(CaseNumber youth, Period interval, Period silenceLimit) {
    ContactPlan plan =
        plans
            .of(youth)
            .map(known -> known.in(interval, silenceLimit, time.today()))
            .orElseGet(() -> ContactPlan.from(time.today(), interval, silenceLimit));
    plans.keep(youth, plan);
    return plan;
  }

  public Optional<ContactPlan> of(CaseNumber youth) {
    return plans.of(youth);
  }

  /**
   * Whether the course is on pause: nobody is late then, and no silence is too long. A pause may
   * have begun before there was a plan.
   */
  public boolean isPaused(CaseNumber youth) {
    return plans.of(youth).filter(ContactPlan::isPaused).isPresent() || pauses.isPaused(youth);
  }

  /**
   * Writes a contact into the case. Whoever is looked for has been found, unless the contact was so
   * long ago that it has been silent for too long since.
   *
   * @return whether the next contact is now expected on another day
   * @throws RefusedAnswer when the agreed day is later than a silence may last
   */
  public boolean recorded(CaseNumber youth, Contact contact) {
    Optional<ContactPlan> plan = plans.of(youth);
    LocalDate agreed = contact.nextOn();
    if (agreed != null) {
      plan.ifPresent(known -> refuseLate("Næste aftale", agreed, contact.on(), known));
    }
    contacts.add(youth, contact);
    Optional<ContactPlan> after = plan.map(known -> known.after(contact));
    after.ifPresent(next -> plans.keep(youth, next));
    if (contact.counts() && after.filter(next -> next.isSilent(time.today())).isEmpty()) {
      running.found(youth);
    }
    return contact.counts() && plan.isPresent();
  }

  /**
   * Somebody has agreed how the citizen is to be reached; that is not a contact.
   *
   * @throws RefusedAnswer when the day has passed or is later than a silence may last
   */
  public void agreed(CaseNumber youth, LocalDate day) {
    plans
        .of(youth)
        .ifPresent(
            plan -> {
              if (day.isBefore(time.today())) {
                throw new RefusedAnswer(
                    NEXT_CONTACT_ON, "»Næste kontakt« må ikke ligge i fortiden.");
              }
              refuseLate("Næste kontakt", day, time.today(), plan);
              plans.keep(youth, plan.agreed(day));
              running.replanned(youth);
            });
  }

  /** The citizen is away and is contacted in another rhythm. */
  public void paused(CaseNumber youth, Period interval) {
    plans
        .of(youth)
        .ifPresent(
            plan -> {
              plans.keep(youth, plan.paused(interval));
              running.replanned(youth);
            });
  }

  public void resumed(CaseNumber youth) {
    plans
        .of(youth)
        .ifPresent(
            plan -> {
              plans.keep(youth, plan.resumed(time.today()));
              running.beganAnew(youth);
            });
  }

  private static void refuseLate(String label, LocalDate agreed, LocalDate from, ContactPlan plan) {
    LocalDate latest = plan.latestAgreement(from);
    if (agreed.isAfter(latest)) {
      throw new RefusedAnswer(
          NEXT_CONTACT_ON,
          "»%s« kan senest være %s; længere må der ikke gå uden kontakt."
              .formatted(label, DanishDate.of(latest)));
    }
  }
}
