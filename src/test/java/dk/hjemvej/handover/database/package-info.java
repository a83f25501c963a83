/** The rows of the room on the embedded database. */
@NullMarked
package dk.hjemvej.handover.database;

import org.jspecify.annotations.NullMarked;
