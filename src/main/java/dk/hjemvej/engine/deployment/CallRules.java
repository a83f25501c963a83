package dk.hjemvej.engine.deployment;

import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** Models that call other models. */
final class CallRules {

  private static final String CASE_NUMBER = "#{execution.processBusinessKey}";

  private CallRules() {}

  /** A stage and its parts change together: the call goes to the version of the same deployment. */
  static void calledProcess(ModelSet models, Findings findings) {
    for (ProcessFile file : models.processes()) {
      for (CallActivity call : file.all(CallActivity.class)) {
        String called = Xml.attribute(call, "calledElement");
        if (LifeEventRules.callsAny(call)) {
          continue; // The one call by a name that comes with the case; it has rules of its own.
        }
        if (models.process(called).isEmpty()) {
          findings.add(file.resource(), call, "processen »" + called + "« findes ikke");
        }
        if (!Xml.camunda(call, "calledElementBinding").equals("deployment")) {
          findings.add(file.resource(), call, "calledElementBinding skal være deployment");
        }
      }
    }
  }

  /**
   * Without the case number a called process knows no case, and nothing it records can be found.
   */
  static void businessKey(ModelSet models, Findings findings) {
    for (ProcessFile file : models.processes()) {
      for (CallActivity call : file.all(CallActivity.class)) {
        boolean handedOver =
            Mapping.ins(call).stream()
                .anyMatch(in -> Xml.attribute(in, "businessKey").equals(CASE_NUMBER));
        boolean other =
            Mapping.ins(call).stream()
                .map(in -> Xml.attribute(in, "businessKey"))
                .anyMatch(key -> !key.isEmpty() && !key.equals(CASE_NUMBER));
        if (!handedOver || other) {
          findings.add(
              file.resource(),
              call,
              "sagsnummeret skal gives videre: <camunda:in businessKey=\"" + CASE_NUMBER + "\"/>");
        }
      }
    }
  }

  /** Each stage says what it needs (STYLE B9); only a variable or a constant is handed over. */
  static void byName(ModelSet models, Findings findings) {
    for (ProcessFile file : models.processes()) {
      for (CallActivity call : file.all(CallActivity.class)) {
        for (CamundaIn in : Mapping.ins(call)) {
          String expression = Xml.attribute(in, "sourceExpression");
          if (!Xml.attribute(in, "variables").isEmpty()) {
            findings.add(
                file.resource(), call, "variabler gives videre en for en, ikke alle på en gang");
          }
          if (!expression.isEmpty()) {
            Expressions.check(file.resource(), call, expression, findings);
          }
        }
        for (CamundaOut out : Mapping.outs(call)) {
          if (!Xml.attribute(out, "variables").isEmpty()) {
            findings.add(
                file.resource(), call, "variabler tages tilbage en for en, ikke alle på en gang");
          }
        }
      }
    }
  }

  /** The engine accepts a decision that does not exist and fails when the first case arrives. */
  static void decision(ModelSet models, Findings findings) {
    for (ProcessFile file : models.processes()) {
      for (BusinessRuleTask task : file.all(BusinessRuleTask.class)) {
        String decision = Xml.camunda(task, "decisionRef");
        if (models.decision(decision).isEmpty()) {
          findings.add(file.resource(), task, "beslutningen »" + decision + "« findes ikke");
        }
        if (!Xml.camunda(task, "decisionRefBinding").equals("deployment")) {
          findings.add(file.resource(), task, "decisionRefBinding skal være deployment");
        }
      }
    }
  }
}
