/** The ladder climbed on the engine, day by day. */
@NullMarked
package dk.hjemvej.escalation.process;

import org.jspecify.annotations.NullMarked;
