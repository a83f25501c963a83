/** The steps of the team's routines, and what their forms show. No rule stands here. */
@NullMarked
package dk.hjemvej.team.process;

import org.jspecify.annotations.NullMarked;
