package dk.hjemvej.engine.security.expressions;

import java.lang.reflect.Method;
import java.util.Set;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.springframework.stereotype.Component;

/**
 * Evaluates the engine's expressions with as little reach as the models need. Expressions come not
 * only from models: a task query of any logged-in user and every stored filter may hold some
 * (SAFETY S1, S2), so the guard stands where all of them are evaluated.
 */
@Component
public class GuardedExpressionManager extends JuelExpressionManager {

  private static final Set<String> FUNCTIONS =
      Set.of("currentUser", "currentUserGroups", "now", "dateTime");

  private final AllowedBeans allowedBeans;

  GuardedExpressionManager(AllowedBeans allowedBeans) {
    this.allowedBeans = allowedBeans;
  }

  /** Plugins offer functions too (parsers of JSON and XML among them); they stay out. */
  @Override
  public void addFunction(String name, Method function) {
    if (FUNCTIONS.contains(name)) {
      super.addFunction(name, function);
    }
  }

  @Override
  protected ELResolver createElResolver() {
    CompositeELResolver resolvers = new CompositeELResolver();
    resolvers.add(new MemberGuard());
    resolvers.add(new VariableScopeElResolver());
    resolvers.add(new VariableContextElResolver());
    resolvers.add(new AllowedBeansResolver(allowedBeans));
    resolvers.add(new ListELResolver(true));
    resolvers.add(new BeanELResolver(true));
    return resolvers;
  }
}
