package dk.hjemvej.engine.deployment;

import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/** Steps the application does itself. */
final class ServiceTaskRules {

  private ServiceTaskRules() {}

  /**
   * The engine looks for the bean only when the first case arrives. One step has one name: {@code
   * ServiceTask_ReferToHousing} is done by <code>${referToHousing}</code> (STYLE rule 3). Where a
   * diagram takes the same step twice, a further word says which: {@code
   * ServiceTask_ResumeCourseNow}.
   */
  static void delegate(ModelSet models, Findings findings) {
    for (ProcessFile file : models.processes()) {
      for (ServiceTask task : file.all(ServiceTask.class)) {
        String bean = ProcessFile.bean(task);
        if (bean.isEmpty()) {
          findings.add(
              file.resource(), task, "trinnet skal have delegateExpression ${navn} og intet andet");
          continue;
        }
        if (!models.surroundings().delegates().containsKey(bean)) {
          findings.add(file.resource(), task, "trinnet »" + bean + "« findes ikke i programmet");
        }
        String wanted = "ServiceTask_" + Character.toUpperCase(bean.charAt(0)) + bean.substring(1);
        if (!isNamed(Xml.id(task), wanted)) {
          findings.add(
              file.resource(), task, "id skal være " + wanted + ", når trinnet er ${" + bean + "}");
        }
      }
    }
  }

  private static boolean isNamed(String id, String wanted) {
    return id.equals(wanted)
        || (id.startsWith(wanted) && Character.isUpperCase(id.charAt(wanted.length())));
  }
}
