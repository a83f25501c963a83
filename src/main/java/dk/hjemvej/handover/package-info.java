/**
 * Handing a citizen over: who takes over which need, who has said yes, and what the end is called.
 * It does not know which support came before.
 */
@NullMarked
package dk.hjemvej.handover;

import org.jspecify.annotations.NullMarked;
