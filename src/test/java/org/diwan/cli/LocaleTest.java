package org.diwan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.diwan.testing.ForkedProgram;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The program on a machine of another language, where Java writes numbers in other digits or the
 * capital of i with a dot: settings, SQL, files and logs are the same.
 */
@Timeout(300)
class LocaleTest {
  private static final String NEWS =
      """
      {"id":"a1","published":"2024-05-02","body":"زار الرئيس الصيني شي جين بينغ فيتنام أمس. بلغت قيمة الصفقة 1250 مليون دولار."}
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"ar, EG", "tr, TR"})
  void languageOfTheMachineChangesNothing(String language, String country) throws Exception {
    List<String> there = List.of("-Duser.language=" + language, "-Duser.country=" + country);
    String news = Files.writeString(folder.resolve("news.jsonl"), NEWS).toString();
    String seeds = seeds();

    assertThat(said(language, there, "load", "--seeds", seeds, "--summary", "summary.md", news))
        .isEqualTo(saidHere("load", "--seeds", seeds, news))
        .isNotEmpty();
    for (String[] typed :
        List.of(
            new String[] {"report", "figures", "--format", "csv"},
            new String[] {"report", "timeline", "CHN", "--format", "json"},
            new String[] {"check", "--fingerprint"})) {
      assertThat(said(language, there, typed))
          .as(String.join(" ", typed))
          .isEqualTo(saidHere(typed))
          .isNotEmpty();
    }

    assertThat(Files.readString(folder.resolve(language + "/.diwan/logs/diwan.log")))
        .doesNotContainPattern("[٠-٩]|ı|İ");
    assertThat(Files.readString(folder.resolve(language + "/summary.md")))
        .contains("| read | 1 |")
        .doesNotContainPattern("[٠-٩]|ı|İ");
  }

  /** An own word list, so that its folder is read, too. */
  private String seeds() throws IOException {
    Path seeds = folder.resolve("seeds");
    Files.createDirectories(seeds.resolve("lexicon"));
    Files.writeString(seeds.resolve("lexicon/sport_words.csv"), "form_ar\nكرة\n");
    return seeds.toString();
  }

  /** What it says in this process. */
  private String saidHere(String... typed) throws IOException {
    Typed here = Typed.of(Files.createDirectories(folder.resolve("here")), typed);
    assertThat(here.exitCode()).as(here.err()).isZero();
    return withoutTimes(here.out() + here.err());
  }

  /** What the program says in a folder of that name. */
  private String said(String name, List<String> options, String... typed)
      throws IOException, InterruptedException {
    Path home = Files.createDirectories(folder.resolve(name));
    Map<String, String> variables = Map.of("DIWAN_HOME", home.resolve(".diwan").toString());
    try (ForkedProgram program = ForkedProgram.start(home, variables, options, typed)) {
      String said = program.output();
      assertThat(program.exitCode()).as(program.errors()).isZero();
      return withoutTimes(said + program.errors());
    }
  }

  private static String withoutTimes(String said) {
    return said.replaceAll("in \\d+\\.\\d s", "in a while");
  }
}
