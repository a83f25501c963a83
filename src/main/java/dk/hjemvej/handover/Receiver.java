package dk.hjemvej.handover;

/** Who takes over a need (PATHWAY § 12). */
public enum Receiver {
  SELF,
  NETWORK,
  SECTION_85,
  ICM,
  ACT,
  TREATMENT,
  JOB_CENTRE,
  CIVIL_SOCIETY,
  OTHER_MUNICIPALITY
}
