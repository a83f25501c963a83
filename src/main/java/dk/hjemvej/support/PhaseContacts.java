package dk.hjemvej.support;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The contacts of one phase, as the method counts them. Civil dates.
 *
 * @param until the day the phase was closed, or today
 */
public record PhaseContacts(LocalDate from, LocalDate until, List<Contact> contacts) {

  private static final Set<String> COMMUNITY = Set.of("HOME_VISIT", "MEETING_OUT");
  private static final Set<String> DISTANT = Set.of("PHONE", "SMS");

  public PhaseContacts {
    contacts =
        contacts.stream()
            .filter(contact -> !contact.on().isBefore(from) && !contact.on().isAfter(until))
            .toList();
  }

  /** Of a phase that has begun. */
  public static PhaseContacts in(Phase phase, LocalDate today, List<Contact> ofCase) {
    LocalDate ended = phase.endedOn();
    return new PhaseContacts(phase.begunOn(), ended == null ? today : ended, ofCase);
  }

  /** Meetings with the citizen at home or out (CACTI 5) and with supports (CACTI 6). */
  public Meetings meetings() {
    return new Meetings(
        count(contact -> isMeeting(contact) && isWithCitizen(contact) && isCommunity(contact)),
        count(contact -> isMeeting(contact) && isWithSupport(contact)));
  }

  /** Times the citizen was met or answered. */
  public int reached() {
    return count(Contact::counts);
  }

  /** Whether there were more contacts a week than in another phase (CACTI 8). */
  public boolean moreAWeekThan(PhaseContacts other) {
    return perDays(other.days()) > other.perDays(days());
  }

  /** The closing day belongs to the next phase. */
  private long perDays(long days) {
    return days
        * count(contact -> contact.counts() && contact.on().isBefore(from.plusDays(days())));
  }

  private long days() {
    return Math.max(1, ChronoUnit.DAYS.between(from, until));
  }

  private int count(Predicate<Contact> which) {
    return (int) contacts.stream().filter(which).count();
  }

  private static boolean isMeeting(Contact contact) {
    return contact.result().equals("MET") && !DISTANT.contains(contact.form());
  }

  private static boolean isCommunity(Contact contact) {
    return COMMUNITY.contains(contact.form());
  }

  private static boolean isWithCitizen(Contact contact) {
    return contact.with().contains("CITIZEN");
  }

  private static boolean isWithSupport(Contact contact) {
    return contact.with().stream().anyMatch(kind -> !kind.equals("CITIZEN"));
  }
}
