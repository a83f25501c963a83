package dk.hjemvej.outreach;

/** The answer to "Hvor sover du i nat?" (PATHWAY § 3). */
public enum SleepsTonight {
  SAFE,
  UNSAFE,
  NOWHERE
}
