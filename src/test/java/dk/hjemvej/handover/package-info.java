/** Who may be let go, and what the end is called: the rules of the room, without an engine. */
@NullMarked
package dk.hjemvej.handover;

import org.jspecify.annotations.NullMarked;
