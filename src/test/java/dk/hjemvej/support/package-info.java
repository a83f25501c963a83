/** The anchor rule and the count of reviews over many dates, without an engine. */
@NullMarked
package dk.hjemvej.support;

import org.jspecify.annotations.NullMarked;
