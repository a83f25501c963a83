/**
 * The steps of the life events' diagrams, and the door through which an event is told. It knows the
 * diagrams by their folder only.
 */
@NullMarked
package dk.hjemvej.events.process;

import org.jspecify.annotations.NullMarked;
