/**
 * The steps of method assignment as the diagram names them, and what its forms show. Each reads,
 * asks the room and tells the engine.
 */
@NullMarked
package dk.hjemvej.assignment.process;

import org.jspecify.annotations.NullMarked;
