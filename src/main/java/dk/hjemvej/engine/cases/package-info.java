/**
 * The life of a case seen from the engine: opened by a start form, closed by an end event or an
 * administrator. Which stage comes next is the diagram's business.
 */
@NullMarked
package dk.hjemvej.engine.cases;

import org.jspecify.annotations.NullMarked;
