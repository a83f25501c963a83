/**
 * The forms gate: every submitted form is checked against the deployed form, remembered in the case
 * record, and only routing answers become variables. It knows nothing of any particular form.
 */
@NullMarked
package dk.hjemvej.engine.forms;

import org.jspecify.annotations.NullMarked;
