package dk.hjemvej.scenario.support;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Submissions;
import java.util.Map;

/** Answers that stand in a case record without anybody having walked to the form. */
public final class SaidBefore {

  private SaidBefore() {}

  public static void in(Submissions record, CaseNumber youth, Map<String, Object> answers) {
    at("UserTask_Before", record, youth, answers);
  }

  /** As {@link #in}, as the answers of that step. */
  public static void at(
      String step, Submissions record, CaseNumber youth, Map<String, Object> answers) {
    record.add(
        youth, "test", "test", step, "before", "test", "test", new Answers(answers), null, null);
  }
}
