package dk.hjemvej.engine.deployment;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The whole language a process owner may use between <code>${</code> and <code>}</code>: variables,
 * literals, {@code == != && || !} and parentheses. It is parsed, because an expression that merely
 * looks harmless reaches the whole server (SAFETY S6).
 */
final class Condition {

  /** Of a variable one only knows that it holds something. */
  static final Object SOMETHING = new Object();

  private sealed interface Part {}

  private record Variable(String name) implements Part {}

  private record Literal(@Nullable Object value) implements Part {}

  private record Not(Part part) implements Part {}

  private record Both(Part left, Part right, Operator operator) implements Part {}

  private enum Operator {
    EQUAL,
    UNEQUAL,
    AND,
    OR
  }

  private static final Set<Boolean> ANY = Set.of(true, false);

  private final Part whole;
  private final Set<String> variables = new LinkedHashSet<>();

  private Condition(Part whole) {
    this.whole = whole;
    collect(whole);
  }

  /**
   * @throws IllegalArgumentException with the reason in Danish, when the text is anything else than
   *     one expression of this language
   */
  static Condition parse(String expression) {
    String text = expression.strip();
    if (!text.startsWith("${") || !text.endsWith("}")) {
      throw new IllegalArgumentException("udtrykket skal stå mellem ${ og }");
    }
    Parser parser = new Parser(text.substring(2, text.length() - 1));
    return new Condition(parser.whole());
  }

  Set<String> variables() {
    return variables;
  }

  /** The variable's name when the expression is nothing but one variable, else empty. */
  String soleVariable() {
    return whole instanceof Variable variable ? variable.name() : "";
  }

  /** Whether it holds for these values; like the engine, a missing flag counts as false. */
  boolean holds(Map<String, @Nullable Object> values) {
    return isTrue(value(whole, values));
  }

  /**
   * Whether it can hold when only some values are known; every other variable may hold anything.
   */
  boolean canHold(Map<String, @Nullable Object> known) {
    return possible(whole, known).contains(true);
  }

  private static Set<Boolean> possible(Part part, Map<String, @Nullable Object> known) {
    if (part instanceof Not not) {
      return possible(not.part(), known).stream().map(holds -> !holds).collect(Collectors.toSet());
    }
    if (!(part instanceof Both both)) {
      return isKnown(part, known) ? Set.of(isTrue(value(part, known))) : ANY;
    }
    Set<Boolean> either = new HashSet<>();
    if (both.operator() == Operator.AND || both.operator() == Operator.OR) {
      for (boolean left : possible(both.left(), known)) {
        for (boolean right : possible(both.right(), known)) {
          either.add(both.operator() == Operator.AND ? left && right : left || right);
        }
      }
      return either;
    }
    Object left = value(both.left(), known);
    Object right = value(both.right(), known);
    boolean bothKnown = isKnown(both.left(), known) && isKnown(both.right(), known);
    boolean vague = left == SOMETHING || right == SOMETHING;
    if (!bothKnown || (vague && left != null && right != null)) {
      return ANY;
    }
    return Set.of(Objects.equals(left, right) == (both.operator() == Operator.EQUAL));
  }

  private static boolean isKnown(Part part, Map<String, @Nullable Object> known) {
    return part instanceof Literal
        || (part instanceof Variable variable && known.containsKey(variable.name()));
  }

  private static @Nullable Object value(Part part, Map<String, @Nullable Object> values) {
    if (part instanceof Literal literal) {
      return literal.value();
    } else if (part instanceof Variable variable) {
      return values.get(variable.name());
    } else if (part instanceof Not not) {
      return !isTrue(value(not.part(), values));
    }
    Both both = (Both) part;
    Object left = value(both.left(), values);
    Object right = value(both.right(), values);
    return switch (both.operator()) {
      case EQUAL -> Objects.equals(left, right);
      case UNEQUAL -> !Objects.equals(left, right);
      case AND -> isTrue(left) && isTrue(right);
      case OR -> isTrue(left) || isTrue(right);
    };
  }

  private static boolean isTrue(@Nullable Object value) {
    return Boolean.TRUE.equals(value);
  }

  private void collect(Part part) {
    if (part instanceof Variable variable) {
      variables.add(variable.name());
    } else if (part instanceof Not not) {
      collect(not.part());
    } else if (part instanceof Both both) {
      collect(both.left());
      collect(both.right());
    }
  }

  private static final class Parser {

    private static final Pattern TOKEN =
        Pattern.compile(
            "\\s*(==|!=|&&|\\|\\||!|\\(|\\)|'[^'\\\\]*'|\"[^\"\\\\]*\"|-?\\d+(?:\\.\\d+)?|[A-Za-z][A-Za-z0-9]*)\\s*");

    /** Words of the expression language that are no variables. */
    private static final Set<String> RESERVED =
        Set.of(
            "and",
            "or",
            "not",
            "eq",
            "ne",
            "lt",
            "gt",
            "le",
            "ge",
            "empty",
            "div",
            "mod",
            "instanceof",
            "execution",
            "task",
            "externalTask",
            "caseExecution",
            "authenticatedUserId");

    private final Matcher tokens;
    private final int length;
    private int position;
    private String token = "";

    Parser(String text) {
      tokens = TOKEN.matcher(text);
      length = text.length();
      next();
    }

    Part whole() {
      Part part = or();
      if (!token.isEmpty()) {
        throw unexpected();
      }
      return part;
    }

    private Part or() {
      Part left = and();
      while (token.equals("||")) {
        next();
        left = new Both(left, and(), Operator.OR);
      }
      return left;
    }

    private Part and() {
      Part left = comparison();
      while (token.equals("&&")) {
        next();
        left = new Both(left, comparison(), Operator.AND);
      }
      return left;
    }

    private Part comparison() {
      Part left = single();
      if (token.equals("==") || token.equals("!=")) {
        Operator operator = token.equals("==") ? Operator.EQUAL : Operator.UNEQUAL;
        next();
        return new Both(left, single(), operator);
      }
      return left;
    }

    private Part single() {
      String here = token;
      if (here.equals("!")) {
        next();
        return new Not(single());
      }
      if (here.equals("(")) {
        next();
        Part inner = or();
        if (!token.equals(")")) {
          throw unexpected();
        }
        next();
        return inner;
      }
      if (here.isEmpty() || "=&|!)".indexOf(here.charAt(0)) >= 0 || RESERVED.contains(here)) {
        throw unexpected();
      }
      next();
      return leaf(here);
    }

    private static Part leaf(String token) {
      char first = token.charAt(0);
      if (first == '\'' || first == '"') {
        return new Literal(token.substring(1, token.length() - 1));
      }
      if (first == '-' || Character.isDigit(first)) {
        return new Literal(new BigDecimal(token));
      }
      return switch (token) {
        case "true" -> new Literal(true);
        case "false" -> new Literal(false);
        case "null" -> new Literal(null);
        default -> new Variable(token);
      };
    }

    private void next() {
      if (position == length) {
        token = "";
      } else if (tokens.region(position, length).lookingAt()) {
        token = tokens.group(1);
        position = tokens.end();
      } else {
        throw new IllegalArgumentException(
            "kun variabler, værdier og == != && || ! ( ) kan bruges");
      }
    }

    private IllegalArgumentException unexpected() {
      return new IllegalArgumentException(
          token.isEmpty() ? "udtrykket er ikke færdigt" : "»" + token + "« kan ikke stå her");
    }
  }
}
