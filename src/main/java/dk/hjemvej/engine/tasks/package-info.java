/**
 * What every user task gets when it is created: a due date from its deadline the person
 * responsible, and the mail that tells about it. Which deadline, the diagram says.
 */
@NullMarked
package dk.hjemvej.engine.tasks;

import org.jspecify.annotations.NullMarked;
