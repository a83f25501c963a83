package dk.hjemvej.engine;

import dk.hjemvej.casefile.RefusedAnswer;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Turns a refused answer, however deep it was thrown, into the exception that the REST interface
 * answers with 400. Stands outside the transaction, which has been rolled back by then.
 */
class RefusalInterceptor extends CommandInterceptor {

  @Override
  public <T> T execute(Command<T> command) {
    try {
      return next.execute(command);
    } catch (FormFieldValidationException e) {
      throw e;
    } catch (RuntimeException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof RefusedAnswer refused) {
          throw new FormFieldValidationException(refused.field(), refused.getMessage(), refused);
        }
      }
      throw e;
    }
  }
}
