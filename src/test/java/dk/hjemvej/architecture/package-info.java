/**
 * The floor plan of the house, as rules with their reasons. They look at compiled classes and know
 * nothing of what those do.
 */
@NullMarked
package dk.hjemvej.architecture;

import org.jspecify.annotations.NullMarked;
