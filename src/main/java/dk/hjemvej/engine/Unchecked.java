package dk.hjemvej.engine;

import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Does something in the engine that the signed-in person has no right to, after our own code has
 * decided that it may be done: caseworkers have no rights to models, instances and variables.
 */
@Component
public class Unchecked {

  private final ProcessEngine engine;

  Unchecked(@Lazy ProcessEngine engine) {
    this.engine = engine;
  }

  /** In the running transaction, or in one of its own. */
  public <T> T ask(Callable<T> question) {
    Command<T> command = context -> context.runWithoutAuthorization(question);
    return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
        .getCommandExecutorTxRequired()
        .execute(command);
  }

  /** For what the engine calls in the middle of a person's own call, such as a form handler. */
  public static void within(Runnable step) {
    Context.getCommandContext()
        .runWithoutAuthorization(
            () -> {
              step.run();
              return null;
            });
  }
}
