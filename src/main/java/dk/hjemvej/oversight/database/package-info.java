/**
 * The access log and the views that the case screens read. Only this package knows their columns.
 */
@NullMarked
package dk.hjemvej.oversight.database;

import org.jspecify.annotations.NullMarked;
