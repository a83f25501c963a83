/**
 * The people of the demo: invented stories as data, a stretch of way that everybody shares written
 * once. No room knows it, and it knows no engine.
 */
@NullMarked
package dk.hjemvej.demo;

import org.jspecify.annotations.NullMarked;
