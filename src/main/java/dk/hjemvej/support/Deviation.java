package dk.hjemvej.support;

/** What departs from the method of CTI. Allowed where somebody decides it, and always noted. */
public enum Deviation {
  /** A phase lasts longer than the nine months of the course (CACTI 1). */
  EXTENDED_BEYOND_COURSE,
  /** Phase 1 was over without a home, and a team leader had to choose what phase 2 waits for. */
  START_POINT,
  /** The phases are counted from the day of moving in. */
  NEW_ANCHOR,
  /** More contacts a week than in the phase before (CACTI 8). */
  MORE_CONTACTS,
  /** Fewer meetings than the phase is to have at least (CACTI 5-6). */
  FEW_MEETINGS,
  /** A leader has moved the end of a phase. */
  REPLANNED
}
