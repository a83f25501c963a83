/**
 * What happens in a young person's life while the case is open, and that of each kind one is under
 * way at a time. Which kinds there are and what is done about them, it does not know: that is
 * drawn.
 */
@NullMarked
package dk.hjemvej.events;

import org.jspecify.annotations.NullMarked;
