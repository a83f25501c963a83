/**
 * Who may do what in the engine: the groups of the house and the rights each of them has, written
 * at every start. Knows nothing of cases or of what a form contains.
 */
@NullMarked
package dk.hjemvej.engine.security;

import org.jspecify.annotations.NullMarked;
