/**
 * The steps of coordination as the diagrams name them, and the work that goes on beside them. Each
 * reads, asks the room and tells the engine; no rule lives here.
 */
@NullMarked
package dk.hjemvej.coordination.process;

import org.jspecify.annotations.NullMarked;
