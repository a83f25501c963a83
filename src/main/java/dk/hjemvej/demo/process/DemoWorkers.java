package dk.hjemvej.demo.process;

import dk.hjemvej.assignment.Worker;
import dk.hjemvej.assignment.Worker.Certificate;
import dk.hjemvej.assignment.WorkerRegister;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Method;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo's workers in an empty register, certified for a while. */
@Component
@Profile("demo")
class DemoWorkers implements SmartLifecycle {

  private static final Period AGO = Period.ofYears(3);
  private static final BigDecimal FULL_TIME = BigDecimal.valueOf(37);
  private static final BigDecimal PART_TIME = BigDecimal.valueOf(30);

  private final WorkerRegister register;
  private final CivilTime time;

  private volatile boolean running;

  DemoWorkers(WorkerRegister register, CivilTime time) {
    this.register = register;
    this.time = time;
  }

  @Override
  public void start() {
    running = true;
    if (register.all().isEmpty()) {
      certified("cti", Method.CTI, FULL_TIME, "cti2");
      certified("cti2", Method.CTI, PART_TIME, "cti");
      certified("icm", Method.ICM, FULL_TIME, null);
      certified("act", Method.ACT, FULL_TIME, null);
    }
  }

  private void certified(String account, Method method, BigDecimal hours, @Nullable String deputy) {
    register.register(
        new Worker(
            account,
            hours,
            deputy,
            true,
            List.of(new Certificate(method, time.today().minus(AGO)))),
        "leader");
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Before the people, who are given to them. */
  @Override
  public int getPhase() {
    return DemoPopulation.PHASE - 1;
  }
}
