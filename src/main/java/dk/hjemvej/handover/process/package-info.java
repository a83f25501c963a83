/**
 * The steps of the handover diagram and the wish to end that other diagrams send. No rule stands
 * here.
 */
@NullMarked
package dk.hjemvej.handover.process;

import org.jspecify.annotations.NullMarked;
