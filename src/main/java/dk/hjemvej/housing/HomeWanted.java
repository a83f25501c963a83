package dk.hjemvej.housing;

import dk.hjemvej.casefile.CaseNumber;

/**
 * Somebody for whom nobody looks for a home yet was promised one: published in the transaction that
 * says so.
 */
public record HomeWanted(CaseNumber caseNumber) {}
