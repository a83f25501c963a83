package dk.hjemvej.casefile;

/**
 * Told when the planned end of a running course has been moved, in the transaction that moves it:
 * whoever counted dates from the old plan counts them again.
 */
public interface PlanChanged {

  void planChanged(CaseNumber caseNumber);
}
