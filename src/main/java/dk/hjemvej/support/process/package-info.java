/**
 * The steps of the support diagrams: each reads, asks the room and tells the diagram. No rule
 * stands here.
 */
@NullMarked
package dk.hjemvej.support.process;

import org.jspecify.annotations.NullMarked;
