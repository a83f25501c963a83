/**
 * One schema history: the engine's tables are the first migration, ours follow. Nothing here knows
 * a table of ours.
 */
@NullMarked
package dk.hjemvej.engine.database;

import org.jspecify.annotations.NullMarked;
