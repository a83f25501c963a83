package dk.hjemvej.scenario.support;

import static dk.hjemvej.scenario.support.With.with;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** Something happens in the life of a young person whose case runs already. */
@TestComponent
public class LifeEventHappens {

  @Autowired private RuntimeService runtime;
  @Autowired private Pathway pathway;
  @Autowired private PassingTime time;

  /** A worker tells of it; where nothing carries the case, its diagram is walked alone. */
  public Walk to(Walk youth, String event) {
    if (isCarried(youth)) {
      pathway.starts(
          "report-life-event",
          "cti",
          with(
              "caseNumber",
              youth.caseNumber().value(),
              "lifeEvent",
              event,
              "happenedOn",
              time.today()));
    } else {
      runtime.startProcessInstanceByKey(
          event, youth.caseNumber().value(), Map.of("lifeEventOn", time.today()));
    }
    time.settle();
    return youth;
  }

  private boolean isCarried(Walk youth) {
    return runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(youth.caseNumber().value())
            .processDefinitionKeyIn("support-pathway", "street-outreach")
            .count()
        > 0;
  }
}
