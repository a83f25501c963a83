package dk.hjemvej.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The rules the BPMN community agrees on, by the linter the Modeler uses. It needs Node 20 and npm;
 * where they are missing the test is skipped, except in CI.
 */
class BpmnLintTest {

  private static final Path FOLDER = Path.of("src", "test", "bpmnlint");
  private static final Path LINTER = FOLDER.resolve("node_modules/bpmnlint/bin/bpmnlint.js");

  private record Run(int exit, String output) {}

  @BeforeAll
  static void install() throws IOException, InterruptedException {
    if (!Files.exists(LINTER)) {
      Run install = run(List.of("npm", "ci", "--no-audit", "--no-fund"));
      boolean required = "true".equals(System.getenv("CI"));
      assumeTrue(install.exit == 0 || required, () -> "No linter: " + install.output);
      assertThat(install.exit).as(install.output).isZero();
    }
  }

  @Test
  void the_linter_finds_nothing() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("node", FOLDER.relativize(LINTER).toString()));
    Models.diagrams()
        .forEach(diagram -> command.add(FOLDER.relativize(Path.of(diagram.getKey())).toString()));

    Run lint = run(command);

    assertThat(lint.exit).as(lint.output).isZero();
  }

  private static Run run(List<String> command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command).directory(FOLDER.toFile()).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Run(process.waitFor(), output);
    } catch (IOException missing) {
      return new Run(-1, command.get(0) + " cannot be run: " + missing.getMessage());
    }
  }
}
