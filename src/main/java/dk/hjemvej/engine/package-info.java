/**
 * What rooms need of Camunda, in their own words: typed variables, the case of an execution,
 * deadlines, decisions, messages. It knows the case record and no room.
 */
@NullMarked
package dk.hjemvej.engine;

import org.jspecify.annotations.NullMarked;
