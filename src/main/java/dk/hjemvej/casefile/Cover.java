package dk.hjemvej.casefile;

/** Who stands in for a worker who is absent today. */
public interface Cover {

  /**
   * The worker, or the deputy while the worker is absent.
   *
   * @param worker user id
   */
  String whoIsThere(String worker);
}
