package dk.hjemvej.engine.deployment;

import dk.hjemvej.engine.forms.FormOptions;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * Finds what this application offers to its models, by the types of its beans: the check runs
 * before the engine is there, so no bean is created for it.
 */
@Component
class SurroundingBeans {

  private final ListableBeanFactory beans;

  SurroundingBeans(ListableBeanFactory beans) {
    this.beans = beans;
  }

  Surroundings read() {
    Map<String, DelegateVariables> delegates = new HashMap<>();
    for (String name : beans.getBeanNamesForType(JavaDelegate.class, true, false)) {
      Class<?> type = beans.getType(name, false);
      if (type != null) {
        delegates.put(name, DelegateVariables.of(type));
      }
    }
    return new Surroundings(
        delegates, Set.of(beans.getBeanNamesForType(FormOptions.class, true, false)));
  }
}
