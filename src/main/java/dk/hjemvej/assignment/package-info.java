/**
 * Which method, on which legal basis, and who walks with the young person: proposal, decision,
 * course. It does not know how places are counted or what the method does.
 */
@NullMarked
package dk.hjemvej.assignment;

import org.jspecify.annotations.NullMarked;
