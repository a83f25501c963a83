/**
 * Who has a place, who waits for one, and who is next: the capacity gates and the waiting list. It
 * does not know what a place is used for, nor which step comes after it.
 */
@NullMarked
package dk.hjemvej.coordination;

import org.jspecify.annotations.NullMarked;
