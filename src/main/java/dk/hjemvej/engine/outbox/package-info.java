/**
 * The outbox: what people are told by mail, stored with the step that tells it and sent afterwards.
 * It does not know why anybody is told, and never who a case is about.
 */
@NullMarked
package dk.hjemvej.engine.outbox;

import org.jspecify.annotations.NullMarked;
