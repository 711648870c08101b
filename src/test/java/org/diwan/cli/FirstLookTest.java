package org.diwan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.diwan.store.Store;
import org.diwan.testing.ForkedProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a stranger meets it: no argument, an empty folder. */
class FirstLookTest {

  @TempDir Path folder;

  @Test
  void loadsAndAnswers() throws Exception {
    try (ForkedProgram program = ForkedProgram.start(folder, Map.of("LC_ALL", "C"))) {
      String out = program.output();
      assertThat(program.errors()).isEmpty();
      assertThat(out)
          .startsWith("Run 1 read 5 articles in ")
          .contains("Busiest pairs", "لاوس", "Agreements", "Figures")
          .doesNotContain("\tat ", "Exception");
      assertThat(program.exitCode()).isZero();
    }
    Path home = folder.resolve(".diwan");
    assertThat(home.resolve("logs").resolve("diwan.log")).isNotEmptyFile();
    assertThat(Store.isRunning(home)).isFalse();
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(home);
    }
  }
}
