package dk.hjemvej.casefile;

/** Filled-in forms about no citizen. Only ever added to. */
public interface SubmissionsWithoutCase {

  void add(
      String processKey,
      String processInstanceId,
      String elementId,
      String formId,
      String deploymentId,
      String submittedBy,
      Answers answers);

  /** The newest answer to every field that was asked for in the process. */
  Answers of(String processInstanceId);
}
