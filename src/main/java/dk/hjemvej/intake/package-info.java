/**
 * Enrolment: what a young person allows us to share and with whom, and how a mistaken registration
 * ends. It must not know which support follows.
 */
@NullMarked
package dk.hjemvej.intake;

import org.jspecify.annotations.NullMarked;
