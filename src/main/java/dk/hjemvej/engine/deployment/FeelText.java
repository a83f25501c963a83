package dk.hjemvej.engine.deployment;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.collection.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.PathExpression;
import org.camunda.feel.syntaxtree.Ref;
import org.jspecify.annotations.Nullable;

/** Reads FEEL with the engine that will evaluate it, so that both understand the same language. */
final class FeelText {

  private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

  private final ParseResult parsed;

  private FeelText(ParseResult parsed) {
    this.parsed = parsed;
  }

  static FeelText expression(String text) {
    return new FeelText(FEEL.parseExpression(text));
  }

  /** What stands in the input cell of a decision table. */
  static FeelText cell(String text) {
    return new FeelText(FEEL.parseUnaryTests(text));
  }

  Optional<String> error() {
    return parsed.isSuccess() ? Optional.empty() : Optional.of(parsed.failure().message());
  }

  /** The names the expression asks for, without what it takes from inside them. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    if (parsed.isSuccess()) {
      visit(
          parsed.parsedExpression().expression(),
          node -> {
            if (node instanceof Ref ref) {
              names.add(ref.names().head());
            }
          });
    }
    return names;
  }

  /** What is taken from inside a name: {@code SOON} in {@code deadlines.SOON}. */
  Set<String> inside(String name) {
    Set<String> parts = new LinkedHashSet<>();
    if (parsed.isSuccess()) {
      visit(
          parsed.parsedExpression().expression(),
          node -> {
            if (node instanceof PathExpression path
                && path.path() instanceof Ref ref
                && ref.names().head().equals(name)) {
              parts.add(path.key());
            } else if (node instanceof Ref ref
                && ref.names().head().equals(name)
                && ref.names().size() > 1) {
              parts.add((String) ref.names().apply(1));
            }
          });
    }
    return parts;
  }

  private static void visit(@Nullable Object node, Consumer<Object> visitor) {
    if (node instanceof Iterable<?> nodes) {
      visitAll(nodes.iterator(), visitor);
    } else if (node instanceof Product product) {
      visitor.accept(product);
      visitAll(product.productIterator(), visitor);
    }
  }

  private static void visitAll(Iterator<?> nodes, Consumer<Object> visitor) {
    while (nodes.hasNext()) {
      visit(nodes.next(), visitor);
    }
  }
}
