/**
 * Places and the waiting list as rows. Everything happens under the lock of the pool's row, so that
 * the database and not a count decides who gets the last place.
 */
@NullMarked
package dk.hjemvej.coordination.database;

import org.jspecify.annotations.NullMarked;
