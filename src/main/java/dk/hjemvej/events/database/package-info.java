/**
 * Life events as rows; that of each kind one is under way in a case is a primary key. It knows
 * nothing of the diagrams.
 */
@NullMarked
package dk.hjemvej.events.database;

import org.jspecify.annotations.NullMarked;
