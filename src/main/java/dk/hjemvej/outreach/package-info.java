/**
 * Contact on the street: when the bus goes out, how long silence may last, who needs help tonight.
 * It must not know what comes after the contact, nor how the case is recorded.
 */
@NullMarked
package dk.hjemvej.outreach;

import org.jspecify.annotations.NullMarked;
