/** Who is called when there is something new to look at. */
package dk.hjemvej.housing.process;
