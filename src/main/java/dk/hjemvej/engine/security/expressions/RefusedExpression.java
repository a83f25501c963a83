package dk.hjemvej.engine.security.expressions;

import org.camunda.bpm.engine.BadUserRequestException;

/** An expression tried to reach something that expressions may not reach. */
public class RefusedExpression extends BadUserRequestException {

  private static final long serialVersionUID = 1L;

  RefusedExpression(String member, Class<?> owner) {
    super(
        "Refused in an expression: member '%s' of %s. Wanted: a plain variable."
            .formatted(member, owner.getName()));
  }
}
