/**
 * The ladder a deadline climbs that was not kept: who is to act now, and when the next one is
 * asked. Which deadlines there are, and what becomes of a decision, is the diagrams' business.
 */
@NullMarked
package dk.hjemvej.escalation;

import org.jspecify.annotations.NullMarked;
