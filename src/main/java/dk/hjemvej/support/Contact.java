package dk.hjemvej.support;

import dk.hjemvej.casefile.Answers;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One contact, held or tried. The note itself stays with the submitted form.
 *
 * @param form code such as HOME_VISIT
 * @param with codes CITIZEN, NETWORK, OFFER, AUTHORITY
 * @param result code MET, REPLIED, NOT_MET or CANCELLED
 */
public record Contact(
    LocalDate on,
    String form,
    Set<String> with,
    String result,
    @Nullable LocalDate nextOn,
    @Nullable String focusArea,
    @Nullable Integer minutes) {

  private static final String CITIZEN = "CITIZEN";
  private static final Set<String> REACHED = Set.of("MET", "REPLIED");

  /** Whether the citizen was met or answered; an attempt does not count (PATHWAY § 9.3). */
  public boolean counts() {
    return with.contains(CITIZEN) && REACHED.contains(result);
  }

  /** Whether the citizen was met in the own home. */
  public boolean isHomeVisit() {
    return form.equals("HOME_VISIT") && with.contains(CITIZEN) && result.equals("MET");
  }

  /** The contact of a contact note's answers. */
  public static Contact in(Answers note) {
    return new Contact(
        note.date("contactOn"),
        note.text("contactForm"),
        Set.copyOf(note.list("withWhom")),
        note.text("contactResult"),
        note.findDate("nextContactOn").orElse(null),
        note.findText("focusArea").orElse(null),
        note.findNumber("minutes").map(Number::intValue).orElse(null));
  }
}
