/** The rows of the room on the database of the first command. */
@NullMarked
package dk.hjemvej.outcomes.database;

import org.jspecify.annotations.NullMarked;
