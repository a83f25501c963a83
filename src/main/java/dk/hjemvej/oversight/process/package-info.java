/**
 * The case screens beside a task: what the record knows, asked with the rights the reader has in
 * the engine. It decides who may see and correct what, and knows nothing of any particular form.
 */
@NullMarked
package dk.hjemvej.oversight.process;

import org.jspecify.annotations.NullMarked;
