/** The rules of the ladder, tried without engine. */
@NullMarked
package dk.hjemvej.escalation;

import org.jspecify.annotations.NullMarked;
