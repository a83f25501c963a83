/**
 * The accounts that exist from the first start: one per role in the demo, one administrator in
 * production. Also the checks without which production does not start.
 */
@NullMarked
package dk.hjemvej.engine.security.accounts;

import org.jspecify.annotations.NullMarked;
