package org.diwan.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much of an input is read, of each kind of file. */
class InputShareTest {
  @TempDir Path folder;

  @Test
  void countsFilesOfAllKindsByTheirBytes() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), "زار الوزير بلدا.");
    Path lines = Files.writeString(folder.resolve("b.jsonl"), line("b"));
    Path zipped = folder.resolve("c.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
      out.write(line("c").getBytes(UTF_8));
    }
    long all = Files.size(text) + Files.size(lines) + Files.size(zipped);

    try (SourceItems items = Sources.source().open(List.of(text, lines, zipped))) {
      assertThat(items.share()).hasValue(0);
      items.next();
      assertThat(items.share()).hasValue((double) Files.size(text) / all);
      items.next();
      assertThat(items.share()).hasValue((double) (all - Files.size(zipped)) / all);
      items.next();
      assertThat(items.hasNext()).isFalse();
      assertThat(items.share()).hasValue(1);
    }
  }

  @Test
  void doesNotKnowTheEndOfStandardInput() {
    byte[] bytes = line("a").getBytes(UTF_8);
    try (SourceItems items = Sources.source().read(new ByteArrayInputStream(bytes), "-")) {
      assertThat(Sources.all(items)).hasSize(1);
      assertThat(items.share()).isEmpty();
    }
  }

  private static String line(String ref) {
    return "{\"id\":\"" + ref + "\",\"body\":\"زار الوزير بلدا.\"}\n";
  }
}
