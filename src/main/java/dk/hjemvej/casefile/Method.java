package dk.hjemvej.casefile;

/** The three Housing First support methods (FACTS M-02…M-04). */
public enum Method {
  /** Critical Time Intervention: three phases over nine months. */
  CTI,
  /** Intensive Case Management: as long as needed. */
  ICM,
  /** Assertive Community Treatment: a multidisciplinary team, as long as needed. */
  ACT
}
