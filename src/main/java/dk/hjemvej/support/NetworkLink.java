package dk.hjemvej.support;

import org.jspecify.annotations.Nullable;

/**
 * One line of the list "Brobygning".
 *
 * @param linkNo from 1, in the order they were registered
 * @param result code WORKS, ADAPT or REPLACE, or null when not assessed
 */
public record NetworkLink(int linkNo, Introduction introduction, @Nullable String result) {}
