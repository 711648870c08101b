package org.diwan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diwan.text.Fold;
import org.junit.jupiter.api.Test;

/**
 * The sets of words in the rules are compared with folded text: one that folding would change never
 * matches.
 */
class FoldedWordsTest {
  private static final Path RULES = Path.of("src/main/java/org/diwan/extract");
  private static final Pattern SET =
      Pattern.compile("Set<String> (\\w+)\\s*=\\s*Set\\.of\\(([^;]*)\\);");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*\\p{IsArabic}[^\"]*)\"");

  /** Compared with what stands as it is written: lemmas of triggers, the text itself. */
  private static final Set<String> AS_WRITTEN =
      Set.of(
          "INTRANSITIVE",
          "APPOINTS",
          "CHOOSES",
          "PRAISES",
          "BACKINGS",
          "PREDICATES",
          "NOUNS_AS_WRITTEN",
          "FIRST_AS_WRITTEN",
          "LEADERS_AS_WRITTEN",
          "MEETS");

  @Test
  void everyWordIsFolded() throws IOException {
    try (Stream<Path> files = Files.walk(RULES)) {
      List<String> written =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .flatMap(FoldedWordsTest::unfolded)
              .toList();

      assertThat(written).isEmpty();
    }
  }

  private static Stream<String> unfolded(Path file) {
    try {
      return SET.matcher(Files.readString(file))
          .results()
          .filter(set -> !AS_WRITTEN.contains(set.group(1)))
          .flatMap(set -> WORD.matcher(set.group(2)).results().map(FoldedWordsTest::word))
          .filter(word -> !Fold.fold(word).equals(word))
          .map(word -> file.getFileName() + " " + word);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String word(MatchResult quoted) {
    return quoted.group(1);
  }
}
