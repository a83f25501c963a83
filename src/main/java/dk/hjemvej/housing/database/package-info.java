/** Homes, offers and attempts as rows. The register's row is locked first, always. */
@NullMarked
package dk.hjemvej.housing.database;

import org.jspecify.annotations.NullMarked;
