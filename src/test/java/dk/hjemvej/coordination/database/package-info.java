/** Places and waiting list as rows. */
package dk.hjemvej.coordination.database;
