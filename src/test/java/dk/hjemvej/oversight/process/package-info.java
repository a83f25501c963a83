/** Pages as they are read. */
@NullMarked
package dk.hjemvej.oversight.process;

import org.jspecify.annotations.NullMarked;
