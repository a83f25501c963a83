/** The outreach room's tables. Only this package knows their columns. */
@NullMarked
package dk.hjemvej.outreach.database;

import org.jspecify.annotations.NullMarked;
