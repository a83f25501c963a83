package dk.hjemvej.engine.security;

import dk.hjemvej.engine.security.expressions.GuardedExpressionManager;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The engine's own switches, set in code because none of them may be forgotten in a configuration
 * file. Last of all plugins, so that no other one opens them again.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class SecuredEngine extends AbstractProcessEnginePlugin {

  /** More rows than any screen of ours shows; a larger query is a mistake or an attack. */
  private static final int MOST_ROWS_PER_QUERY = 2000;

  /** Names of accounts and groups: our groups have hyphens, mail addresses are common names. */
  private static final String NAMES = "[A-Za-z0-9][A-Za-z0-9._@-]{0,63}";

  private final GuardedExpressionManager expressions;

  SecuredEngine(GuardedExpressionManager expressions) {
    this.expressions = expressions;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setExpressionManager(expressions);
    engine.setEnableExpressionsInAdhocQueries(false);
    engine.setAuthorizationEnabled(true);
    engine.setDefaultUserPermissionNameForTask("TASK_WORK");
    engine.setEnableHistoricInstancePermissions(true);
    engine.setEnablePasswordPolicy(true);
    engine.setGeneralResourceWhitelistPattern(NAMES);
    engine.setQueryMaxResultsLimit(MOST_ROWS_PER_QUERY);
    leaveWrongLoginsToTheLoginLimit(engine);
  }

  /** The engine would lock the account, so that anybody could lock out anybody (SAFETY S10). */
  private static void leaveWrongLoginsToTheLoginLimit(ProcessEngineConfigurationImpl engine) {
    engine.setLoginMaxAttempts(Integer.MAX_VALUE);
    engine.setLoginDelayBase(0);
    engine.setLoginDelayMaxTime(0);
  }
}
