/**
 * What every user task gets when it is created: a due date from its deadline and the person
 * responsible. Which deadline, the diagram says.
 */
@NullMarked
package dk.hjemvej.engine.tasks;

import org.jspecify.annotations.NullMarked;
