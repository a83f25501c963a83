package dk.hjemvej.casefile;

import java.time.LocalDate;

/** A young person moved into a home: published in the transaction that records it. */
public record MovedIn(CaseNumber caseNumber, LocalDate on) {}
