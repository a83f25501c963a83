/**
 * Homes: the register of vacancies, why a home fits a young person or not, offers that hold a home,
 * and each attempt from the registration to a furnished home. It does not know which support runs
 * beside it.
 */
@NullMarked
package dk.hjemvej.housing;

import org.jspecify.annotations.NullMarked;
