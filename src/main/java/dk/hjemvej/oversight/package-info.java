/**
 * What caseworkers and managers read about a case, and who has read it. It only reads; every look
 * at a person's case leaves a line in the access log.
 */
@NullMarked
package dk.hjemvej.oversight;

import org.jspecify.annotations.NullMarked;
