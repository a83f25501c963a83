package dk.hjemvej.scenario.support;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.SupportCases;
import dk.hjemvej.engine.forms.DeployedForms;
import dk.hjemvej.engine.forms.Form;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** The entrance of the scenario tests: starts a case and hands out its {@link Walk}. */
@TestComponent
public class Pathway {

  @Autowired ProcessEngine engine;
  @Autowired private RuntimeService runtime;
  @Autowired private RepositoryService repository;
  @Autowired private FormService formService;
  @Autowired private IdentityService identity;
  @Autowired private DeployedForms forms;
  @Autowired private FormFiller filler;
  @Autowired private SupportCases cases;
  @Autowired private PassingTime time;
  @Autowired private dk.hjemvej.casefile.Submissions submissions;

  /** Starts a process through its start form, as that user, and lets everything due happen. */
  public Walk starts(String process, String user, Map<String, Object> said) {
    return walk(CaseNumber.of(submits(process, user, said).getBusinessKey()));
  }

  /** As {@link #starts}, for a process about no citizen. */
  public void startsAlone(String process, String user, Map<String, Object> said) {
    submits(process, user, said);
  }

  /** The form a process is started with. */
  public Form startForm(String process) {
    ProcessDefinition definition = newest(process);
    return forms.get(
        definition.getDeploymentId(),
        formService.getStartFormData(definition.getId()).getCamundaFormRef().getKey());
  }

  private ProcessInstance submits(String process, String user, Map<String, Object> said) {
    VariableMap answers = filler.fill(startForm(process), null, said, Map.of());
    String definition = newest(process).getId();
    ProcessInstance instance =
        Acting.as(user, identity, () -> formService.submitStartForm(definition, answers));
    time.settle();
    return instance;
  }

  private ProcessDefinition newest(String process) {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey(process)
        .latestVersion()
        .singleResult();
  }

  /** Starts a process that others call, on its own, with a new case number. */
  public Walk startsCalled(String process, Map<String, Object> variables) {
    return startsCalled(process, Map.of(), variables);
  }

  /** As before, for a case whose record already says something. */
  public Walk startsCalled(
      String process, Map<String, Object> recordSays, Map<String, Object> variables) {
    CaseNumber caseNumber = cases.open("test");
    SaidBefore.in(submissions, caseNumber, recordSays);
    runtime.startProcessInstanceByKey(process, caseNumber.value(), variables);
    time.settle();
    return walk(caseNumber);
  }

  /** The walk of a case that exists already. */
  public Walk walk(CaseNumber caseNumber) {
    return new Walk(caseNumber, engine, forms, filler, time, submissions);
  }
}
