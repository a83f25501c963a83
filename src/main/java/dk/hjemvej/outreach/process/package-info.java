/**
 * The steps of the outreach diagrams: each reads its variables, asks the room, tells the diagram.
 * They decide nothing themselves.
 */
@NullMarked
package dk.hjemvej.outreach.process;

import org.jspecify.annotations.NullMarked;
