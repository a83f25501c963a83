package dk.hjemvej.safety;

import org.springframework.boot.test.context.TestComponent;

/** A bean that must never be reached from an expression; counts whoever does. */
@TestComponent("canary")
public class Canary {

  private int calls;

  public int sing() {
    return ++calls;
  }

  public int getCalls() {
    calls++;
    return calls;
  }

  int heard() {
    return calls;
  }
}
