/**
 * Lists of vacant homes as housing associations send them: files with a heading and one home a
 * line. It knows how people write numbers, dates and headings, and nothing about who gets a home.
 */
@NullMarked
package dk.hjemvej.housing.lists;

import org.jspecify.annotations.NullMarked;
