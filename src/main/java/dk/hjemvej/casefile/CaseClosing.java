package dk.hjemvej.casefile;

/**
 * Something that must be given back when a case closes, however it closes (a place, a waiting
 * number, an undelivered message). Called inside the closing transaction, at least once, also when
 * an administrator deletes the process: it must be quick and may find nothing to do.
 */
public interface CaseClosing {

  void closed(CaseNumber caseNumber);
}
