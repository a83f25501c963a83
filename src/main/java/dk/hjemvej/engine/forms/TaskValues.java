package dk.hjemvej.engine.forms;

import java.util.Map;

/**
 * Something the form of a task may show where its process has no case, such as a list of cases.
 * Read when the form is opened; never stored in the engine.
 */
public interface TaskValues {

  /**
   * Values by field key; codes, numbers, ISO dates or short Danish texts.
   *
   * @param taskDefinitionKey the step; empty for a step this is not about
   */
  Map<String, Object> of(String taskDefinitionKey);
}
