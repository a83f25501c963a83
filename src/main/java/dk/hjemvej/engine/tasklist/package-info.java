/**
 * What Camunda's Tasklist needs from the server to speak to caseworkers: ready-made task lists and
 * plain Danish refusals. It knows nothing of cases.
 */
@NullMarked
package dk.hjemvej.engine.tasklist;

import org.jspecify.annotations.NullMarked;
