package dk.hjemvej.handover;

import java.time.LocalDate;
import java.time.Period;

/**
 * The end of a course that has come to its last phase.
 *
 * @param handoverLead how long before it the handover must be agreed
 * @param transitionLead how long before it the end is prepared
 */
public record PlannedEnd(LocalDate on, Period handoverLead, Period transitionLead) {}
