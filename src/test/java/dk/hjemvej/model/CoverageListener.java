package dk.hjemvej.model;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.core.model.CoreModelElement;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Notes every step reached and every flow taken, in every engine that any test starts: as a
 * component below {@code dk.hjemvej} it is found like the application's own parse listeners. Built
 * in, so that it also sees what runs without custom listeners.
 *
 * <p>The library made for this, camunda-process-test-coverage, counts for each test class by itself
 * and cannot demand 100 % over all of them.
 */
@Component
class CoverageListener extends AbstractBpmnParseListener {

  @Override
  public void parseProcess(Element element, ProcessDefinitionEntity process) {
    watchInside(process, process.getKey());
  }

  private static void watchInside(ScopeImpl scope, String process) {
    for (ActivityImpl activity : scope.getActivities()) {
      watch(activity, ExecutionListener.EVENTNAME_START, process);
      for (PvmTransition flow : activity.getOutgoingTransitions()) {
        watch((TransitionImpl) flow, ExecutionListener.EVENTNAME_TAKE, process);
      }
      watchInside(activity, process);
    }
  }

  private static void watch(CoreModelElement element, String event, String process) {
    String id = element.getId();
    element.addBuiltInListener(
        event, (ExecutionListener) (DelegateExecution execution) -> CoverageNotes.add(process, id));
  }
}
