@NullMarked
package dk.hjemvej.team;

import org.jspecify.annotations.NullMarked;
