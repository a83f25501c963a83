package dk.hjemvej.engine.security.expressions;

import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.joda.time.DateTime;

/**
 * The only members an expression may read or call. An allowlist on purpose: every object in Java
 * leads to its class, and every class to the whole virtual machine.
 */
final class ReachableMembers {

  private static final Set<String> OF_EXECUTION =
      Set.of(
          "id",
          "businessKey",
          "processBusinessKey",
          "processInstanceId",
          "processDefinitionId",
          "currentActivityId");
  private static final Set<String> OF_TASK =
      Set.of("id", "name", "taskDefinitionKey", "processInstanceId", "dueDate", "priority");
  private static final Set<String> OF_LIST = Set.of("size", "isEmpty", "contains");
  private static final Set<String> OF_DATE = Set.of("time", "getTime", "before", "after");

  /** What the engine's own dateTime() is made for: moving a moment and handing it over. */
  private static final Pattern OF_DATE_TIME =
      Pattern.compile("toDate|millis|getMillis|(plus|minus|with)[A-Z][A-Za-z]*");

  private ReachableMembers() {}

  static boolean mayReach(Object base, String member) {
    if (base instanceof DelegateExecution) {
      return OF_EXECUTION.contains(member);
    }
    if (base instanceof DelegateTask) {
      return OF_TASK.contains(member);
    }
    if (base instanceof List) {
      return OF_LIST.contains(member) || member.matches("\\d+");
    }
    if (base instanceof Date) {
      return OF_DATE.contains(member);
    }
    return base instanceof DateTime && OF_DATE_TIME.matcher(member).matches();
  }
}
