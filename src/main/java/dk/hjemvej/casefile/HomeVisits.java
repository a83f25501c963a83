package dk.hjemvej.casefile;

import java.time.LocalDate;

/** Contacts with the citizen in the citizen's own home. */
public interface HomeVisits {

  /** Whether the citizen was met at home on the day or later. */
  boolean since(CaseNumber youth, LocalDate day);
}
