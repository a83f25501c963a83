package dk.hjemvej.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contacts of a phase as CACTI counts them. */
class PhaseContactsTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
  private static final LocalDate LAST = LocalDate.of(2026, 6, 2);

  @ParameterizedTest
  @CsvSource({
    "HOME_VISIT, CITIZEN, MET, 1, 0",
    "MEETING_OUT, CITIZEN, MET, 1, 0",
    "OFFICE, CITIZEN, MET, 0, 0",
    "HOME_VISIT, CITIZEN, NOT_MET, 0, 0",
    "PHONE, CITIZEN, MET, 0, 0",
    "OFFICE, OFFER, MET, 0, 1",
    "VIDEO, AUTHORITY, MET, 0, 1",
    "HOME_VISIT, NETWORK, MET, 0, 1",
    "OFFICE, OFFER, CANCELLED, 0, 0",
    "SMS, NETWORK, MET, 0, 0",
  })
  void meetings_are_held_face_to_face_and_with_the_citizen_outside_of_the_office(
      String form, String with, String result, int client, int supports) {
    assertThat(in(contact(FIRST, form, Set.of(with), result)).meetings())
        .isEqualTo(new Meetings(client, supports));
  }

  @Test
  void a_joint_meeting_counts_as_both() {
    assertThat(in(contact(FIRST, "MEETING_OUT", Set.of("CITIZEN", "OFFER"), "MET")).meetings())
        .isEqualTo(new Meetings(1, 1));
  }

  @Test
  void only_the_days_of_the_phase_count() {
    List<Contact> around =
        List.of(sms(FIRST.minusDays(1)), sms(FIRST), sms(LAST), sms(LAST.plusDays(1)));
    assertThat(new PhaseContacts(FIRST, LAST, around).reached()).isEqualTo(2);
  }

  @Test
  void the_minimum_must_be_reached_on_both_sides() {
    Meetings minimum = new Meetings(3, 2);
    assertThat(new Meetings(3, 2).reach(minimum)).isTrue();
    assertThat(new Meetings(2, 2).reach(minimum)).isFalse();
    assertThat(new Meetings(3, 1).reach(minimum)).isFalse();
    assertThatThrownBy(() -> new Meetings(-1, 0)).hasMessageContaining("-1");
    assertThatThrownBy(() -> new Meetings(0, -1)).hasMessageContaining("-1");
  }

  @Test
  void contacts_are_compared_by_the_week_and_the_closing_day_belongs_to_the_next_phase() {
    PhaseContacts fourteenDays = daily(FIRST, FIRST.plusDays(14), 4);
    assertThat(daily(LAST, LAST.plusDays(28), 8).moreAWeekThan(fourteenDays)).isFalse();
    assertThat(daily(LAST, LAST.plusDays(28), 9).moreAWeekThan(fourteenDays)).isTrue();
    assertThat(
            new PhaseContacts(LAST, LAST.plusDays(7), List.of(sms(LAST.plusDays(7))))
                .moreAWeekThan(daily(FIRST, LAST, 0)))
        .isFalse();
    assertThat(
            new PhaseContacts(LAST, LAST, List.of(sms(LAST))).moreAWeekThan(daily(FIRST, LAST, 1)))
        .as("a phase of one day")
        .isTrue();
  }

  private static PhaseContacts daily(LocalDate from, LocalDate until, int times) {
    return new PhaseContacts(
        from, until, IntStream.range(0, times).mapToObj(day -> sms(from.plusDays(day))).toList());
  }

  private static PhaseContacts in(Contact contact) {
    return new PhaseContacts(FIRST, LAST, List.of(contact));
  }

  private static Contact sms(LocalDate on) {
    return contact(on, "SMS", Set.of("CITIZEN"), "REPLIED");
  }

  private static Contact contact(LocalDate on, String form, Set<String> with, String result) {
    return new Contact(on, form, with, result, null, null, null);
  }
}
