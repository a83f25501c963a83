package dk.hjemvej.engine.forms;

import dk.hjemvej.casefile.CaseNumber;
import java.util.Map;

/**
 * Something about a case that forms may show, such as initials or age in the header. Read when the
 * form is opened; never stored in the engine.
 */
public interface FormValues {

  /** Values by field key; codes, numbers, ISO dates or short Danish texts. */
  Map<String, Object> of(CaseNumber caseNumber);
}
