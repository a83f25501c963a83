package dk.hjemvej.oversight;

import dk.hjemvej.casefile.CaseNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Who has looked at a person's case, when and at what (SAFETY § 2). Only ever added to. */
public interface AccessLog {

  /** What was looked at. */
  enum What {
    CASE("Sagen"),
    LIST("Initialer i opgavelisten"),
    CORRECTION("Et svar for at rette det"),
    ACCESS_LOG("Denne log");

    private final String label;

    What(String label) {
      this.label = label;
    }

    /** Danish, for the exported log. */
    public String label() {
      return label;
    }
  }

  /** One look. */
  record Look(String readBy, Instant readAt, What what) {}

  void add(CaseNumber caseNumber, String readBy, What what);

  /** Adds a look unless the same person had the same look on that civil day already. */
  void addOncePerDay(CaseNumber caseNumber, String readBy, What what, LocalDate day);

  /** All looks at a case, oldest first. */
  List<Look> of(CaseNumber caseNumber);
}
