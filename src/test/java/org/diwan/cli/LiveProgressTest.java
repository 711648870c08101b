package org.diwan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiveProgressTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final PrintStream stream = new PrintStream(err, true, UTF_8);

  @ParameterizedTest
  @CsvSource({
    "PT0S, 0 s",
    "PT119S, 119 s",
    "PT2M, 2 min",
    "PT119M59S, 119 min",
    "PT2H, 2 h",
    "PT30H, 30 h"
  })
  void tellsWhatIsLeftInOneUnit(Duration left, String words) {
    assertThat(LiveProgress.inWords(left)).isEqualTo(words);
  }

  @Test
  void oneLineChangesBeforeAPerson() {
    try (LiveProgress progress = progress(true)) {
      progress.done(1000, 400, Duration.ofSeconds(40));
      progress.done(2000, 410, null);
      progress.stage("checking ...");
    }
    assertThat(said().split("\r\u001b\\[K"))
        .containsExactly(
            "",
            "1,000 articles, 400 a second, 40 s left",
            "2,000 articles, 410 a second",
            "checking ...");
    assertThat(said()).endsWith("\r\u001b[K");
  }

  @Test
  void aShortLoadLeavesNoLineInALog() {
    try (LiveProgress progress = progress(false)) {
      progress.done(1000, 400, Duration.ofSeconds(40));
      progress.done(2000, 400, Duration.ofSeconds(38));
      progress.stage("checking ...");
    }
    assertThat(said()).isEmpty();
  }

  private LiveProgress progress(boolean isTerminal) {
    return new LiveProgress(new Console(stream, stream, isTerminal), Interruption.never());
  }

  private String said() {
    return err.toString(UTF_8);
  }
}
