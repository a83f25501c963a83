/** Method, legal basis and worker: the decision table, the rules of age, the courses. */
package dk.hjemvej.assignment;
