package dk.hjemvej.escalation;

import java.time.LocalDate;

/**
 * A step that a ladder has taken.
 *
 * @param round how often this level has been asked, from 1
 * @param step code of the rung's step
 * @param reachedOn civil day
 * @param open whether nobody has answered it yet
 */
public record TakenStep(int level, int round, String step, LocalDate reachedOn, boolean open) {}
