/**
 * What an expression may reach when the engine evaluates it: variables, a few functions, the
 * delegates of this house. Everything else, and above all Java itself, is refused.
 */
@NullMarked
package dk.hjemvej.engine.security.expressions;

import org.jspecify.annotations.NullMarked;
