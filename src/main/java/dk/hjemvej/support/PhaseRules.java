package dk.hjemvej.support;

import java.util.List;

/** The phases of CTI as the process owners have them today. */
public interface PhaseRules {

  /** One rule for each phase, in their order. */
  List<PhaseRule> today();
}
