package dk.hjemvej.casefile;

import java.math.BigDecimal;
import java.util.List;

/** How many citizens each worker is responsible for today, and how much contact they take. */
public interface WorkerLoads {

  /**
   * @param worker user id
   * @param weeklyContact contacts a week that the citizens take
   * @param isAbsent whether the worker is away today
   */
  record Load(String worker, int citizens, BigDecimal weeklyContact, boolean isAbsent) {}

  /** Everybody in the register of workers, and whoever else has citizens, by user id. */
  List<Load> today();

  /** More citizens than this are pointed out. */
  int target();

  /** More citizens than this need a leader's override. */
  int max();
}
