/** Meetings as rows, and the cases as the team sees them: through views of its own. */
@NullMarked
package dk.hjemvej.team.database;

import org.jspecify.annotations.NullMarked;
