package dk.hjemvej.support;

import dk.hjemvej.casefile.CaseNumber;
import java.util.List;

/** The contacts of a case. Only ever added to. */
public interface Contacts {

  void add(CaseNumber youth, Contact contact);

  /** Oldest first. */
  List<Contact> of(CaseNumber youth);
}
