/** Proposals and method courses as rows. A case has at most one open course. */
@NullMarked
package dk.hjemvej.assignment.database;

import org.jspecify.annotations.NullMarked;
