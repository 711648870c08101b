package org.diwan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.diwan.InTurn;
import org.diwan.testing.ForkedProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

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

  /** Digits and letters that only such a machine would write. */
  private static final String OTHER_LETTERS = "[٠-٩]|ı|İ";

  @TempDir Path folder;

  @Test
  void languageOfTheMachineChangesNothing() throws Exception {
    String news = Files.writeString(folder.resolve("news.jsonl"), NEWS).toString();
    Path summary = folder.resolve("summary.md");
    List<String[]> typed =
        List.of(
            new String[] {"load", "--seeds", seeds(), "--summary", summary.toString(), news},
            new String[] {"report", "figures", "--format", "csv"},
            new String[] {"report", "timeline", "CHN", "--format", "json"},
            new String[] {"check", "--fingerprint"});
    String here = saidHere(typed);

    for (Locale machine : List.of(Locale.of("ar", "EG"), Locale.of("tr", "TR"))) {
      assertThat(said(machine, typed)).as("on %s", machine).isEqualTo(here);
      assertThat(Files.readString(folder.resolve(machine + "/.diwan/logs/diwan.log")))
          .doesNotContainPattern(OTHER_LETTERS);
      assertThat(Files.readString(summary))
          .contains("| read | 1 |")
          .doesNotContainPattern(OTHER_LETTERS);
    }
  }

  /** An own word list, so that its folder is read, too. */
  private String seeds() throws IOException {
    Path seeds = folder.resolve("seeds");
    Files.createDirectories(seeds.resolve("lexicon"));
    Files.writeString(seeds.resolve("lexicon/sport_words.csv"), "form_ar\nكرة\n");
    return seeds.toString();
  }

  /** What it says in this process. */
  private String saidHere(List<String[]> typed) throws IOException {
    Path home = Files.createDirectories(folder.resolve("here"));
    StringBuilder out = new StringBuilder();
    StringBuilder err = new StringBuilder();
    for (String[] command : typed) {
      Typed here = Typed.of(home, command);
      assertThat(here.exitCode()).as(here.err()).isZero();
      assertThat(here.out() + here.err()).as(String.join(" ", command)).isNotEmpty();
      out.append(here.out()).append(InTurn.DONE).append("0\n");
      err.append(here.err());
    }
    return withoutTimes(out.append(err).toString());
  }

  /** What the program says on a machine of that language, in a folder named after it. */
  private String said(Locale machine, List<String[]> typed)
      throws IOException, InterruptedException {
    Path home = Files.createDirectories(folder.resolve(machine.toString()));
    Map<String, String> variables = Map.of("DIWAN_HOME", home.resolve(".diwan").toString());
    List<String> options =
        List.of(
            "-Duser.language=" + machine.getLanguage(), "-Duser.country=" + machine.getCountry());
    try (ForkedProgram program = ForkedProgram.inTurn(home, variables, options, typed)) {
      String said = program.output();
      assertThat(program.exitCode()).as(program.errors()).isZero();
      return withoutTimes(said + program.errors());
    }
  }

  private static String withoutTimes(String said) {
    return said.replaceAll("in \\d+\\.\\d s", "in a while");
  }
}
