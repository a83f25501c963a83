/** The work that goes on beside the steps. */
package dk.hjemvej.coordination.process;
