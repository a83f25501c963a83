/**
 * The capacity gates and the waiting list: the decision, the database, the race for the last place.
 */
package dk.hjemvej.coordination;
