/** The intake room's tables. Only this package knows their columns. */
@NullMarked
package dk.hjemvej.intake.database;

import org.jspecify.annotations.NullMarked;
