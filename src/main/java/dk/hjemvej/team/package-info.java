/**
 * What the team does together and regularly: the weekly supervision and the monthly look at every
 * case. It knows when it is time and what was held, and nothing of how a case is supported.
 */
@NullMarked
package dk.hjemvej.team;

import org.jspecify.annotations.NullMarked;
