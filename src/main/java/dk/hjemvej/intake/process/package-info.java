/**
 * The steps of the intake diagrams: each reads the case record, asks the room, tells the diagram.
 * They decide nothing themselves.
 */
@NullMarked
package dk.hjemvej.intake.process;

import org.jspecify.annotations.NullMarked;
