/**
 * Guards over the models that this application ships. They know files and class names, and start
 * neither engine nor database.
 */
@NullMarked
package dk.hjemvej.model;

import org.jspecify.annotations.NullMarked;
