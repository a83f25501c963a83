package dk.hjemvej.engine.security.expressions;

import dk.hjemvej.Hjemvej;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** The beans an expression may name: the delegates of this house, by their bean name. */
@Component
class AllowedBeans {

  private static final String HOUSE = Hjemvej.class.getPackageName() + ".";

  private final BeanFactory beans;

  AllowedBeans(BeanFactory beans) {
    this.beans = beans;
  }

  Optional<Object> find(String name) {
    return isAllowed(name) ? Optional.of(beans.getBean(name)) : Optional.empty();
  }

  private boolean isAllowed(String name) {
    if (!beans.containsBean(name)) {
      return false;
    }
    Class<?> type = beans.getType(name);
    return type != null
        && JavaDelegate.class.isAssignableFrom(type)
        && type.getName().startsWith(HOUSE);
  }
}
