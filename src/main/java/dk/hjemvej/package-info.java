/** The application's front door: it only starts Spring, everything else lives in a room. */
@NullMarked
package dk.hjemvej;

import org.jspecify.annotations.NullMarked;
