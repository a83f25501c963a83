/**
 * Handovers and needs as rows; that only one handover runs in a case is a primary key. It knows
 * nothing of the diagrams.
 */
@NullMarked
package dk.hjemvej.handover.database;

import org.jspecify.annotations.NullMarked;
