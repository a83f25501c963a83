/**
 * Plays the stories through the real processes, from outside as people do, with the clock moved
 * back. It knows no room: only start forms, tasks and accounts.
 */
@NullMarked
package dk.hjemvej.demo.process;

import org.jspecify.annotations.NullMarked;
