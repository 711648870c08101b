package org.diwan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.diwan.testing.TestServer;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles through a named pipe, which a shell's {@code <(…)} is, too. */
@Timeout(120)
@DisabledOnOs(OS.WINDOWS)
class PipedLoadTest {
  private static final String LINES =
      """
      {"id":"a1","body":"زار الرئيس الصيني شي جين بينغ فيتنام."}
      {"id":"a2","body":""}
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void pipeIsReadOnceAsLines(boolean packed) throws Exception {
    Path pipe = folder.resolve("63");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    String url = TestServer.running().freshUrl();
    Thread writer = Thread.ofPlatform().daemon().start(() -> write(pipe, packed));

    Typed load = Typed.of(folder, "load", "--url", url, pipe.toString());
    writer.join();
    Typed replay = Typed.of(folder, "replay-rejects", "--url", url);

    assertThat(load.out()).startsWith("Run 1 read 2 articles").contains("1 loaded");
    assertThat(load.err()).isEqualTo("rejected " + pipe + ":2: EMPTY: no text\n");
    assertThat(load.exitCode()).isEqualTo(ExitCode.DONE_WITH_REJECTS);
    assertThat(replay.err()).contains("it came through a pipe");
  }

  private static void write(Path pipe, boolean packed) {
    try (OutputStream out = Files.newOutputStream(pipe);
        OutputStream lines = packed ? new GZIPOutputStream(out) : out) {
      lines.write(LINES.getBytes(UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
