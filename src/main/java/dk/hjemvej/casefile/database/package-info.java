/** The case record's tables. Only this package knows their columns. */
@NullMarked
package dk.hjemvej.casefile.database;

import org.jspecify.annotations.NullMarked;
