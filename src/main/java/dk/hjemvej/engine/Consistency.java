package dk.hjemvej.engine;

import java.util.List;

/**
 * Something that is true of all running cases at any time. Looked at every night; whoever finds a
 * difference has found a fault in the program.
 */
public interface Consistency {

  /** What is not as it must be: case numbers, ids and dates, never a person. Empty when all is. */
  List<String> differences();
}
