package dk.hjemvej.coordination;

/** There may be a place to give away: one was given back, or somebody can be asked again. */
public record PlaceFreed(Pool pool) {}
