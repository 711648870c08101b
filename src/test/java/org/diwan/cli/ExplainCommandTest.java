package org.diwan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.diwan.testing.TestServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code explain}, of a file and of the store: PostgreSQL holds what the file said. */
class ExplainCommandTest {
  private static final String LINE =
      "{\"id\":\"a1\",\"title\":\"زيارة\",\"published\":\"2024-05-02\",\"outlet\":\"بترا\","
          + "\"body\":\"زار رئيس الوزراء المصري فرنسا أمس. لم يستقبل رئيس فرنسا رئيس مصر. 😀 بلغت الصفقة 5 ملايين دولار.\"}\n";

  @TempDir static Path folder;
  private static Path file = Path.of("");
  private static String url = "";

  @BeforeAll
  static void load() throws IOException {
    file = Files.writeString(folder.resolve("news.jsonl"), LINE);
    url = TestServer.running().freshUrl();
    assertThat(Typed.of(folder, "load", "--url", url, file.toString()).exitCode()).isZero();
  }

  @Test
  void tellsFactsAndWhatWasNotTaken() {
    Typed typed = Typed.of(folder, "explain", file.toString());

    assertThat(typed.err()).isEmpty();
    assertThat(typed.out())
        .startsWith("a1, published 2024-05-02\n")
        .containsPattern("deed VISIT OCCURRED\n   «.*زار")
        .containsPattern("rule: VISIT:زار, confidence 0\\.\\d\\d\n")
        .contains("Looked at and not taken:\n")
        .contains("   MEETING «يستقبل»: negated by «لم»\n");
  }

  @Test
  void readsAnArticleOfTheStoreAgainAsTheFileWasRead() {
    Typed typed = Typed.of(folder, "explain", "a1", "--url", url);

    assertThat(typed.exitCode()).isZero();
    assertThat(typed.err()).isEqualTo("note: read again from the text that the store holds\n");
    assertThat(typed.out()).isEqualTo(Typed.of(folder, "explain", file.toString()).out());
  }

  @Test
  void correctionsHaveTheLastWordAsInALoad() throws IOException {
    Path seeds = folder.resolve("seeds");
    Files.createDirectories(seeds.resolve("corrections"));
    Files.writeString(
        seeds.resolve("corrections/wrong_facts.csv"),
        "article_ref,fact,type,words,everywhere,note\na1,EVENT,VISIT,,,no visit\n");

    Typed typed = Typed.of(folder, "explain", file.toString(), "--seeds", seeds.toString());

    assertThat(typed.out()).doesNotContain("deed VISIT");
    assertThat(typed.err()).isEqualTo("note: corrected by corrections/wrong_facts.csv:2\n");
  }

  @Test
  void writesThePageOfAStoredArticle() throws IOException {
    Path page = folder.resolve("a1.html");
    Typed.of(folder, "explain", "a1", "--url", url, "--html", page.toString());

    assertThat(Files.readString(page))
        .contains("<html lang=\"ar\" dir=\"rtl\">", "class=\"deed\"", "Looked at and not taken");
  }

  @Test
  void tellsThatNothingIsThere() {
    Typed typed = Typed.of(folder, "explain", "nothing", "--url", url);

    assertThat(typed.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(typed.err())
        .isEqualTo("diwan: there is no file nothing, and the store holds no article of that ref\n");
  }
}
