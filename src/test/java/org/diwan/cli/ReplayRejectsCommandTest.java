package org.diwan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.diwan.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code replay-rejects}, whole, against a database of its own. */
class ReplayRejectsCommandTest {

  private static final String ARTICLE =
      "{\"id\":\"%s\",\"body\":\"زار الرئيس الصيني شي جين بينغ فيتنام يوم %s مايو 2024.\"}\n";

  @TempDir Path folder;
  private final String url = TestServer.running().freshUrl();

  @Test
  void loadsWhatWasMended() throws IOException {
    Path file = folder.resolve("news.jsonl");
    Files.writeString(file, article("a") + "no JSON\n" + "nor this\n" + article("b"));
    assertThat(typed("load", file.toString()).exitCode()).isEqualTo(ExitCode.DONE_WITH_REJECTS);
    Files.writeString(file, article("a") + article("c") + "nor this\n" + article("b"));

    Typed replay = typed("replay-rejects");

    assertThat(replay.out())
        .startsWith("Took up 2 rejects: 2 read again, 0 not found.\nRun 2 read 2 articles")
        .contains("1 loaded, 0 unchanged, 1 rejected.");
    assertThat(replay.err()).startsWith("rejected " + file + ":3: BAD_JSON");
    assertThat(replay.exitCode()).isEqualTo(ExitCode.DONE_WITH_REJECTS);

    Files.writeString(file, article("a") + article("c") + article("d") + article("b"));
    assertThat(typed("replay-rejects").out()).contains("Took up 1 reject: 1 read again");
    Typed nothingLeft = typed("replay-rejects");
    assertThat(nothingLeft.out()).isEqualTo("No reject waits to be replayed.\n");
    assertThat(nothingLeft.exitCode()).isZero();
    assertThat(typed("load", file.toString()).out()).contains("0 loaded, 4 unchanged, 0 rejected");
  }

  @Test
  void saysWhatCannotBeFoundAndWhy() throws IOException {
    Path gone = Files.writeString(folder.resolve("gone.jsonl"), "no JSON\n" + article("a"));
    Path shorter = Files.writeString(folder.resolve("shorter.jsonl"), article("b") + "no JSON\n");
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream("no JSON\n".getBytes(UTF_8)));
    try {
      typed("load", gone.toString(), shorter.toString(), "-");
    } finally {
      System.setIn(before);
    }
    Files.delete(gone);
    Files.writeString(shorter, article("b"));

    Typed replay = typed("replay-rejects", "--run", "1");

    assertThat(replay.out())
        .startsWith("Took up 3 rejects: 0 read again, 3 not found.\nRun 2 read 0 articles");
    assertThat(replay.err())
        .contains("not found " + gone + ":1: there is no such file, looked for from ")
        .contains("not found " + shorter + ":2: the file has no such line any more\n")
        .contains("not found -:1: it came on the standard input\n")
        .hasLineCount(3);
    assertThat(replay.exitCode()).isEqualTo(ExitCode.DONE_WITH_REJECTS);

    Files.writeString(gone, article("c") + article("a"));
    assertThat(typed("replay-rejects").out())
        .startsWith("Took up 3 rejects: 1 read again, 2 not found.")
        .contains("1 loaded");
  }

  @Test
  void fileThatHadBrokenOffIsReadFromThereToItsEnd() throws IOException {
    String lines =
        IntStream.range(0, 300).mapToObj(i -> article("g" + i)).collect(Collectors.joining());
    byte[] whole = gzip(lines);
    Path file = folder.resolve("news.jsonl.gz");
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    Typed broken = typed("load", file.toString());
    assertThat(broken.err()).contains("TRUNCATED_GZIP");
    Files.write(file, whole);

    Typed replay = typed("replay-rejects");

    assertThat(replay.out()).startsWith("Took up 1 reject: 1 read again").contains("0 rejected.");
    assertThat(typed("load", file.toString()).out()).contains("0 loaded, 300 unchanged");
  }

  @Test
  void newerTextThanTheOneBehindTheBreakStays() throws IOException {
    String lines =
        IntStream.range(0, 300).mapToObj(i -> article("g" + i)).collect(Collectors.joining());
    byte[] whole = gzip(lines + article("y") + article("z"));
    Path file = folder.resolve("news.jsonl.gz");
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    typed("load", file.toString());
    Path mended = Files.writeString(folder.resolve("mended.jsonl"), article("y", "7"));
    typed("load", mended.toString());
    Files.write(file, whole);

    Typed replay = typed("replay-rejects");

    assertThat(replay.out()).startsWith("Took up 1 reject: 1 read again").contains("1 rejected.");
    assertThat(replay.err())
        .isEqualTo(
            "rejected "
                + file
                + ":301: DUPLICATE_REF: a newer text is stored under this ref:"
                + " load this one by itself to replace it\n");
    assertThat(typed("load", mended.toString()).out()).contains("0 loaded, 1 unchanged");
    assertThat(typed("replay-rejects").out()).contains("0 loaded, 0 unchanged, 1 rejected.");
  }

  @Test
  void newerTextThanTheOneThatIsMendedStays() throws IOException {
    Path file = Files.writeString(folder.resolve("news.jsonl"), "no JSON\n" + article("b"));
    typed("load", file.toString());
    Path newer = Files.writeString(folder.resolve("newer.jsonl"), article("a", "7"));
    typed("load", newer.toString());
    Files.writeString(file, article("a") + article("b"));

    assertThat(typed("replay-rejects").out()).contains("0 loaded, 0 unchanged, 1 rejected.");
    assertThat(typed("load", newer.toString()).out()).contains("0 loaded, 1 unchanged");
  }

  @Test
  void textThatIsOlderThanTheRejectIsReplaced() throws IOException {
    Path older = Files.writeString(folder.resolve("older.jsonl"), article("a", "7"));
    typed("load", older.toString());
    Path file = Files.writeString(folder.resolve("news.jsonl"), "no JSON\n" + article("b"));
    typed("load", file.toString());
    Files.writeString(file, article("a") + article("b"));

    assertThat(typed("replay-rejects").out()).contains("1 loaded, 0 unchanged, 0 rejected.");
  }

  @Test
  void secondTextOfARunStaysAside() throws IOException {
    Path file = folder.resolve("news.jsonl");
    Files.writeString(file, article("a") + article("a", "7"));
    typed("load", file.toString());

    Typed replay = typed("replay-rejects");

    assertThat(replay.out()).contains("0 loaded, 0 unchanged, 1 rejected.");
    assertThat(replay.err())
        .isEqualTo(
            "rejected "
                + file
                + ":2: DUPLICATE_REF: another text is stored under this ref:"
                + " load this one by itself to replace it\n");
    typed("withdraw", "a");
    assertThat(typed("replay-rejects").out()).contains("1 loaded, 0 unchanged, 0 rejected.");
  }

  @Test
  void runThatNeverWas() {
    Typed replay = typed("replay-rejects", "--run", "9");

    assertThat(replay.err()).isEqualTo("diwan: there is no run 9: status lists the last\n");
    assertThat(replay.exitCode()).isEqualTo(ExitCode.USAGE);
  }

  private static String article(String ref) {
    return article(ref, "6");
  }

  private static String article(String ref, String day) {
    return ARTICLE.formatted(ref, day);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private Typed typed(String command, String... arguments) {
    return Typed.of(
        folder,
        Stream.concat(Stream.of(command, "--url", url), Arrays.stream(arguments))
            .toArray(String[]::new));
  }
}
