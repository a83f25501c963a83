@org.jspecify.annotations.NullMarked
package dk.hjemvej.engine.outbox;
