/**
 * The inbox: messages between processes, stored with the step that sends them and delivered once.
 * It does not know what a message means.
 */
@NullMarked
package dk.hjemvej.engine.messages;

import org.jspecify.annotations.NullMarked;
