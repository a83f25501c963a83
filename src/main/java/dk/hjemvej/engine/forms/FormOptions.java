package dk.hjemvej.engine.forms;

import dk.hjemvej.casefile.CaseNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of choices that is not written in the form but found when it is opened: workers with a
 * free place, open cases. A select or taglist names it in its property {@code options}.
 */
public interface FormOptions {

  /** One choice: the code that is stored and the Danish label that is shown. */
  record Option(String value, String label) {}

  /** The name forms use. */
  String name();

  /**
   * @param caseNumber the case of the task, or null on a start form
   */
  List<Option> options(@Nullable CaseNumber caseNumber);
}
