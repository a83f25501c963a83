/**
 * The support itself: the phases of CTI and their dates, focus areas, contacts, and the reviews of
 * ICM. It does not know how support is granted or how it ends.
 */
@NullMarked
package dk.hjemvej.support;

import org.jspecify.annotations.NullMarked;
