/**
 * What stands between the network and the engine's own web interfaces: who is calling, which calls
 * they may make, and what an answer may tell. Knows paths and headers, never the content of a case.
 */
@NullMarked
package dk.hjemvej.engine.security.web;

import org.jspecify.annotations.NullMarked;
