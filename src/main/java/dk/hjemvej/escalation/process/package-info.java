/**
 * The steps of the ladder's diagram, and the steps with which other diagrams begin and end a
 * ladder. What a rung says stands in the decision table, not here.
 */
@NullMarked
package dk.hjemvej.escalation.process;

import org.jspecify.annotations.NullMarked;
