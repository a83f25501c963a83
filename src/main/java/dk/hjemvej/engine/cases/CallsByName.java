package dk.hjemvej.engine.cases;

import dk.hjemvej.engine.LifeEventModels;
import dk.hjemvej.engine.Unchecked;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * A call by the name that a message brought may reach the life events and nothing else. With
 * another name nothing happens at all: the message stays where it can be seen.
 */
@Component
class CallsByName extends AbstractBpmnParseListener {

  private final LifeEventModels lifeEvents;

  CallsByName(@Lazy LifeEventModels lifeEvents) {
    this.lifeEvents = lifeEvents;
  }

  @Override
  public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
    if (LifeEventModels.CALLED.equals(element.attribute("calledElement"))) {
      activity.addBuiltInListener(
          ExecutionListener.EVENTNAME_START,
          (ExecutionListener) call -> Unchecked.within(() -> refuseUnknown(call)));
    }
  }

  private void refuseUnknown(DelegateExecution call) {
    String kind = LifeEventModels.KIND.readFrom(call);
    if (!lifeEvents.knows(kind)) {
      throw new IllegalStateException(
          "Step %s: wanted a life event, found '%s'".formatted(call.getCurrentActivityId(), kind));
    }
  }
}
