/** Measurements as the steps write them, and as they are corrected. */
@NullMarked
package dk.hjemvej.outcomes;

import org.jspecify.annotations.NullMarked;
