package dk.hjemvej.housing;

/** There may be a home for somebody who waits: published in the transaction that brought it. */
public record RegisterChanged() {}
