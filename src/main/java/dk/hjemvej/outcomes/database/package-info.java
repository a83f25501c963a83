/** Measurements as rows. It knows nothing of the diagrams. */
@NullMarked
package dk.hjemvej.outcomes.database;

import org.jspecify.annotations.NullMarked;
