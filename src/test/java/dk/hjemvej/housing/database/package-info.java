/** The rows of the room on the embedded database. */
@NullMarked
package dk.hjemvej.housing.database;

import org.jspecify.annotations.NullMarked;
