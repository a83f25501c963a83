/**
 * How it goes for the young person: measured at the start, when a phase ends, at the closing and
 * afterwards. It keeps what was answered and does not know who asks, or what is decided because of
 * it.
 */
@NullMarked
package dk.hjemvej.outcomes;

import org.jspecify.annotations.NullMarked;
