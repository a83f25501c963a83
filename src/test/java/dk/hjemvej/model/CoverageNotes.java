package dk.hjemvej.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What the tests walked through: one line {@code process<TAB>element} for each element, written at
 * once, one file for each JVM. So it does not matter in which order, in how many contexts or in how
 * many JVMs the tests run.
 */
final class CoverageNotes {

  private static final Path FOLDER = Path.of("target", "bpmn-coverage");
  private static final Path FILE = FOLDER.resolve(ProcessHandle.current().pid() + ".txt");
  private static final Set<String> WRITTEN = ConcurrentHashMap.newKeySet();

  private CoverageNotes() {}

  static void add(String process, String element) {
    String line = process + "\t" + element;
    if (WRITTEN.add(line)) {
      write(line);
    }
  }

  private static synchronized void write(String line) {
    try {
      Files.createDirectories(FOLDER);
      Files.writeString(FILE, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** The elements walked through in all test JVMs, by process. */
  static Map<String, Set<String>> read() {
    Map<String, Set<String>> walked = new HashMap<>();
    if (!Files.isDirectory(FOLDER)) {
      return walked;
    }
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        for (String line : Files.readAllLines(file)) {
          List<String> parts = List.of(line.split("\t"));
          walked.computeIfAbsent(parts.get(0), process -> new HashSet<>()).add(parts.get(1));
        }
      }
      return walked;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
