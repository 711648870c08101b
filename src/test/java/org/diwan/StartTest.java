package org.diwan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StartTest {
  private static final int JAVA_17 = 61;
  private static final Path CLASSES = Path.of("target", "classes");
  private static final Path OLDER = Path.of("/usr/lib/jvm/java-17-openjdk-amd64/bin/java");

  @Test
  void anOlderJavaCanReadIt() throws IOException {
    try (var file =
        new DataInputStream(Files.newInputStream(CLASSES.resolve("org/diwan/Start.class")))) {
      file.skipBytes(6);
      assertThat(file.readUnsignedShort()).isEqualTo(JAVA_17);
    }
  }

  @Test
  void anOlderJavaIsToldInOneLine() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(OLDER), OLDER + " is absent");
    Process process =
        new ProcessBuilder(OLDER.toString(), "-cp", CLASSES.toString(), "org.diwan.Start", "status")
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(said.lines()).hasSize(1);
    assertThat(said).contains("needs Java 25").contains("this is Java 17");
  }
}
