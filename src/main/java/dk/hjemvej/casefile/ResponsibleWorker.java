package dk.hjemvej.casefile;

import java.util.Optional;

/** Who is the one continuous support person of a case right now (FACTS O-03). */
public interface ResponsibleWorker {

  /** The user id, or empty before a worker is assigned and for a method carried by a team. */
  Optional<String> of(CaseNumber caseNumber);
}
