package dk.hjemvej.engine.security.web;

import static dk.hjemvej.engine.security.web.AllowedCall.post;
import static dk.hjemvej.engine.security.web.AllowedCall.put;
import static dk.hjemvej.engine.security.web.AllowedCall.read;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The calls to the engine that its web applications need, for people who are not administrators.
 * Whoever may work on a task could otherwise end the case, store variables or write free text past
 * every form (SAFETY S14). The engine still checks the rights of every call that comes through.
 *
 * <p>Calls to the engine are named by their path below the engine ({@code task/17/claim}), those to
 * the web applications' own interfaces by a path that begins with a slash ({@code /cockpit/...}).
 */
final class AllowedCalls {

  private static final List<AllowedCall> OF_EVERYBODY =
      List.of(
          read("(version|filter|task|process-definition)"),
          read("(filter|task|process-definition)/count"),
          read("identity/(groups|password-policy)"),
          read("authorization/check"),
          read("filter/{}(/(list|count|singleResult))?"),
          post("filter/{}/(list|count|singleResult)"),
          post("task(/count)?"),
          read("task/{}(/(form|rendered-form|deployed-form|form-variables|identity-links))?"),
          read("task/{}/(variables|localVariables)(/{})?"),
          read("task/{}/(comment|attachment)"),
          post("task/{}/(claim|unclaim|submit-form)"),
          read("process-definition/(key/)?{}"),
          read(
              "process-definition/(key/)?{}/(startForm|form-variables|deployed-start-form"
                  + "|rendered-form|xml)"),
          post("process-definition/(key/)?{}/submit-form"),
          read("history/(user-operation|task)(/count)?"),
          read("user/{}/profile"),
          put("user/{}/credentials"),
          read("/tasklist/.*"),
          new AllowedCall(AllowedCall.EVERY_METHOD, Pattern.compile("/hjemvej/.*")));

  /** What Cockpit shows of running cases: codes and dates. */
  private static final String RUNNING =
      "(process-definition|process-instance|execution|variable-instance|incident|job"
          + "|job-definition|external-task|decision-definition|decision-requirements-definition"
          + "|deployment|metrics)";

  private static final String HISTORY =
      "history/(activity-instance|decision-instance|detail|external-task-log|incident|job-log"
          + "|process-instance|task|user-operation|variable-instance)";

  /** Further parts of a path, but no stack traces: they belong to the administrators. */
  private static final String BELOW = "(/(?!stacktrace)[^/]+)*";

  private static final List<AllowedCall> OF_MANAGERS =
      List.of(
          read(RUNNING + BELOW),
          read(HISTORY + BELOW),
          post(RUNNING + "(/count)?"),
          post(HISTORY + "(/count)?"),
          read("/cockpit/.*"),
          post("/cockpit/.*"));

  /** What the login page needs before anybody has logged in. */
  private static final List<AllowedCall> OF_ANYBODY =
      List.of(
          read("engine"),
          read("/admin/auth/user/{}"),
          post("/admin/auth/user/{}/(logout|login/{})"),
          read("/{}/plugin/{}/static/.*"));

  /** Models are deployed by the system alone: whoever deploys one owns the server (SAFETY S6). */
  private static final Pattern DEPLOYMENT = Pattern.compile("deployment(/.*)?");

  private AllowedCalls() {}

  /** Open before login. */
  static boolean areOpenToAnybody(String method, String called) {
    return covers(OF_ANYBODY, method, called);
  }

  /** Open to this caller. */
  static boolean cover(Caller caller, String method, String called) {
    if (areOpenToAnybody(method, called)) {
      return true;
    }
    if (caller.isAdministrator()) {
      return isReading(method) || !DEPLOYMENT.matcher(called).matches();
    }
    return covers(OF_EVERYBODY, method, called)
        || (caller.isManager() && covers(OF_MANAGERS, method, called));
  }

  private static boolean isReading(String method) {
    return AllowedCall.READING.contains(method);
  }

  private static boolean covers(List<AllowedCall> calls, String method, String called) {
    return calls.stream().anyMatch(call -> call.covers(method, called));
  }
}
