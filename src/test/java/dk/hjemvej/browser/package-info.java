/**
 * The pathway as people meet it: Tasklist in a real browser against the running application. Knows
 * pages and forms, never how they come about.
 */
@NullMarked
package dk.hjemvej.browser;

import org.jspecify.annotations.NullMarked;
