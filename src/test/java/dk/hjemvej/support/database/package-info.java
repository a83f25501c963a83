/** The rows of the room on the embedded database. */
@NullMarked
package dk.hjemvej.support.database;

import org.jspecify.annotations.NullMarked;
