/**
 * Phases, focus areas and contacts as rows. It knows the nouns of the room and nothing of the
 * diagrams.
 */
@NullMarked
package dk.hjemvej.support.database;

import org.jspecify.annotations.NullMarked;
