package dk.hjemvej.assignment;

import java.util.List;
import java.util.Optional;

/** The workers of the house: who is certified in what, and who stands in for whom. */
public interface WorkerRegister {

  /**
   * Writes the worker into the register; an entry that is there is replaced.
   *
   * @param by user id of whoever says so
   */
  void register(Worker worker, String by);

  Optional<Worker> find(String userId);

  /**
   * As {@link #find}; until the transaction ends nobody else can give a citizen to this worker, or
   * change the entry.
   */
  Optional<Worker> lock(String userId);

  List<Worker> all();
}
