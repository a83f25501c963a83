/**
 * The case record and the words all rooms share: case numbers, answers, civil dates, methods. It
 * knows neither the engine nor any other room.
 */
@NullMarked
package dk.hjemvej.casefile;

import org.jspecify.annotations.NullMarked;
