/**
 * The steps of the housing diagrams and what moves them: vacancies that wake a search, promises
 * that move timers.
 */
@NullMarked
package dk.hjemvej.housing.process;

import org.jspecify.annotations.NullMarked;
