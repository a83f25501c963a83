/** The step that measures, and the correction of what was measured. No rule stands here. */
@NullMarked
package dk.hjemvej.outcomes.process;

import org.jspecify.annotations.NullMarked;
