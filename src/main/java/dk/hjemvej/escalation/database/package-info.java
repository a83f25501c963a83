/** The ladders that stand, the steps each has taken and the times there was one before. */
@NullMarked
package dk.hjemvej.escalation.database;

import org.jspecify.annotations.NullMarked;
