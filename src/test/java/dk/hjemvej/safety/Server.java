package dk.hjemvej.safety;

import dk.hjemvej.Hjemvej;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The application in a JVM of its own, without anything of the tests on its class path. */
final class Server {

  private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

  private final Process process;
  private final BufferedReader output;

  private Server(List<String> settings) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-XX:TieredStopAtLevel=1",
                "-Xmx700m",
                "-cp",
                classPath(),
                Hjemvej.class.getName(),
                "--server.port=0"));
    settings.forEach(setting -> command.add("--" + setting));
    process = new ProcessBuilder(command).redirectErrorStream(true).start();
    output = process.inputReader(StandardCharsets.UTF_8);
  }

  /** In the profile production, doing no work by itself. */
  static Server inProduction(String... settings) throws IOException {
    List<String> all =
        new ArrayList<>(
            List.of(
                "spring.profiles.active=production", "camunda.bpm.job-execution.enabled=false"));
    all.addAll(List.of(settings));
    return new Server(all);
  }

  /** As it runs every day, on a database that others use, too. */
  static Server atWork(String... settings) throws IOException {
    return new Server(List.of(settings));
  }

  String outputUntilItEnds() throws Exception {
    String text = output.lines().collect(Collectors.joining("\n"));
    process.waitFor();
    return text;
  }

  int exitValue() {
    return process.exitValue();
  }

  String port() throws IOException {
    StringBuilder read = new StringBuilder();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      read.append(line).append('\n');
      var started = PORT.matcher(line);
      if (started.find()) {
        return started.group(1);
      }
    }
    throw new AssertionError("The server did not start:\n" + read);
  }

  /** Reads on and forgets, so that a server that writes much is never held up. */
  Server isLeftAlone() {
    Thread reader = new Thread(() -> output.lines().forEach(line -> {}), "server output");
    reader.setDaemon(true);
    reader.start();
    return this;
  }

  /** As a power cut does it: nothing is finished, nothing is given back. */
  void stop() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes/"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
