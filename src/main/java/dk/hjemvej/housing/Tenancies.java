package dk.hjemvej.housing;

import dk.hjemvej.casefile.CaseNumber;

/** Homes young people of ours live in. Locks the {@link HousingRegister} first. */
public interface Tenancies {

  /**
   * The young person does not live there any more: the home is out of the register, until somebody
   * registers it as vacant again. Nothing happens when the case has no such home.
   */
  void giveUp(int unitId, CaseNumber youth);
}
