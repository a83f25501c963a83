/**
 * Measurements, run by hand with the Maven profile {@code benchmark}. Nothing here says right or
 * wrong: a timed test would only measure the machine.
 */
package dk.hjemvej.benchmark;
