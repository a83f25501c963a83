package dk.hjemvej.support;

import dk.hjemvej.casefile.CaseNumber;
import java.time.LocalDate;

/**
 * A course that today's table would give other dates or another rhythm.
 *
 * @param now the phase that runs, as it was planned
 * @param byTable the same phase as the table of today would plan it
 * @param courseEndNow planned end of the last phase
 */
public record CourseDifference(
    CaseNumber caseNumber,
    Phase now,
    Phase byTable,
    LocalDate courseEndNow,
    LocalDate courseEndByTable) {}
