package dk.hjemvej.engine.cases;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.engine.ExtensionProperties;
import dk.hjemvej.engine.ProcessVariable;
import dk.hjemvej.engine.Unchecked;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Reads from the models how a case ends: an end event names the stage's {@code outcome} and, where
 * it closes the case, the {@code caseOutcome}. The listeners are built in, so that an administrator
 * who deletes an instance and skips custom listeners still gives the places back.
 */
@Component
public class CaseLifeOfModels extends AbstractBpmnParseListener {

  private static final ProcessVariable<String> OUTCOME = ProcessVariable.text("outcome");
  private static final ProcessVariable<String> CASE_OUTCOME = ProcessVariable.text("caseOutcome");

  private static final Pattern NAMED = Pattern.compile("\\$\\{(\\w+)}");

  private static final String DELETED_OUTCOME = "OTHER";

  private final CaseLife life;
  private final RunningBeside beside;
  private final ObjectProvider<ProcessEnd> ends;

  CaseLifeOfModels(
      @Lazy CaseLife life, @Lazy RunningBeside beside, ObjectProvider<ProcessEnd> ends) {
    this.life = life;
    this.beside = beside;
    this.ends = ends;
  }

  @Override
  public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
    ExtensionProperties properties = ExtensionProperties.of(element);
    properties.find("outcome").ifPresent(code -> writeAtStart(activity, OUTCOME, code));
    properties.find("caseOutcome").ifPresent(code -> writeAtStart(activity, CASE_OUTCOME, code));
  }

  @Override
  public void parseProcess(Element element, ProcessDefinitionEntity process) {
    if (ExtensionProperties.of(element).find("case").filter("opens"::equals).isPresent()) {
      process.addBuiltInListener(
          ExecutionListener.EVENTNAME_END,
          (ExecutionListener) instance -> Unchecked.within(() -> instanceEnded(instance)));
    }
    process.addBuiltInListener(
        ExecutionListener.EVENTNAME_END,
        (ExecutionListener) instance -> Unchecked.within(() -> givesBack(process, instance)));
  }

  private void givesBack(ProcessDefinitionEntity process, DelegateExecution instance) {
    ends.stream()
        .filter(end -> end.isAbout(process.getKey(), process.getResourceName()))
        .forEach(end -> end.ended(process.getKey(), instance));
  }

  /** A code is written; a variable is handed on and must be there, or the case would stay open. */
  private static void writeAtStart(
      ActivityImpl endEvent, ProcessVariable<String> variable, String code) {
    Matcher named = NAMED.matcher(code);
    ExecutionListener listener =
        named.matches()
            ? execution ->
                variable.writeTo(
                    execution, ProcessVariable.text(named.group(1)).readFrom(execution))
            : execution -> variable.writeTo(execution, code);
    endEvent.addBuiltInListener(ExecutionListener.EVENTNAME_START, listener);
  }

  private void instanceEnded(DelegateExecution execution) {
    ExecutionEntity instance = ((ExecutionEntity) execution).getProcessInstance();
    if (instance.getSuperExecution() != null || instance.getBusinessKey() == null) {
      return;
    }
    CaseNumber caseNumber = CaseNumber.of(instance.getBusinessKey());
    if (isDeleted(instance)) {
      if (!life.isCarriedElsewhere(caseNumber, instance.getId())) {
        life.close(caseNumber, DELETED_OUTCOME, "DELETED");
      }
      return;
    }
    CASE_OUTCOME
        .findIn(instance)
        .ifPresent(
            outcome -> {
              life.close(caseNumber, outcome, CaseLife.PATHWAY);
              beside.end(caseNumber, instance.getId());
            });
  }

  private static boolean isDeleted(ExecutionEntity instance) {
    return instance.isCanceled() || instance.isDeleteRoot() || instance.isExternallyTerminated();
  }
}
