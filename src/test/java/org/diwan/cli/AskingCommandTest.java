package org.diwan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A question where no store is. */
class AskingCommandTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"status", "report bilateral", "check", "url", "export release", "explain a1"})
  void leavesNoFolder(String typed) {
    Typed asked = Typed.of(folder, typed.split(" "));

    assertThat(asked.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(asked.err())
        .isEqualTo(
            "diwan: there is no store under %s yet: diwan load or diwan serve makes it\n"
                .formatted(folder.resolve(".diwan")));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void writesTheLogThatIsNamed() {
    Path log = folder.resolve("asked.log");

    Typed asked = Typed.of(folder, "status", "--log", log.toString());

    assertThat(asked.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(folder.resolve(".diwan")).doesNotExist();
  }
}
