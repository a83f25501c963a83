package dk.hjemvej.coordination;

/** What a young person answered when a place was offered. */
public enum PlaceReply {
  /** Takes the place. */
  YES,
  /** Does not want it and leaves the waiting list. */
  NO,
  /** Could not be asked in time: the place goes on, the rank stays. */
  NOT_REACHED
}
