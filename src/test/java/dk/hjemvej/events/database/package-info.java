/** The rows of the room on the database of the first command. */
@NullMarked
package dk.hjemvej.events.database;

import org.jspecify.annotations.NullMarked;
