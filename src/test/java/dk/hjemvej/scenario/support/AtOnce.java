package dk.hjemvej.scenario.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Many who do something in the same moment: a race that the database has to decide. */
public final class AtOnce {

  private static final int MINUTES = 5;

  private AtOnce() {}

  /** Starts all steps together, each on a thread of its own, and gives what they gave, in order. */
  public static <T> List<T> atOnce(List<Callable<T>> steps) throws Exception {
    return atOnce(steps.size(), steps);
  }

  /** The same with at most so many threads: those who start together; the others follow. */
  public static <T> List<T> atOnce(int atMost, List<Callable<T>> steps) throws Exception {
    int together = Math.min(atMost, steps.size());
    ExecutorService threads = Executors.newFixedThreadPool(together);
    CyclicBarrier start = new CyclicBarrier(together);
    try {
      List<Future<T>> running = new ArrayList<>();
      for (int n = 0; n < steps.size(); n++) {
        boolean first = n < together;
        Callable<T> step = steps.get(n);
        running.add(
            threads.submit(
                () -> {
                  if (first) {
                    start.await();
                  }
                  return step.call();
                }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> step : running) {
        results.add(step.get(MINUTES, TimeUnit.MINUTES));
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }
}
