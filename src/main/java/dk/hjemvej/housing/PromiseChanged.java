package dk.hjemvej.housing;

import dk.hjemvej.casefile.CaseNumber;

/**
 * The young person was told another day to expect a home: published in the transaction that says
 * so.
 */
public record PromiseChanged(CaseNumber caseNumber) {}
