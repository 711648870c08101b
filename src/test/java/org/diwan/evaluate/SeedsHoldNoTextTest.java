package org.diwan.evaluate;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diwan.text.Fold;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The lexicon teaches words, not the articles by which the reading is measured. */
class SeedsHoldNoTextTest {
  private static final Path ARTICLES = Path.of("..", "shared", "eval", "dev", "articles.jsonl");

  /** A row may share four words with a text, not five. */
  private static final int WORDS = 5;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern CELL = Pattern.compile("[,|\"]");

  @Test
  void noRowHoldsFiveWordsOfAnAnnotatedText() throws IOException {
    assumeTrue(Files.exists(ARTICLES), "no annotated articles in ../shared: nothing to compare");
    Set<String> texts = texts();

    assertThat(rows().filter(row -> phrases(row).anyMatch(texts::contains)).toList()).isEmpty();
  }

  private static Set<String> texts() throws IOException {
    Set<String> phrases = new HashSet<>();
    for (String line : Files.readAllLines(ARTICLES)) {
      JsonNode article = JsonMapper.shared().readTree(line);
      phrases(article.path("title").asString("")).forEach(phrases::add);
      phrases(article.path("body").asString("")).forEach(phrases::add);
    }
    return phrases;
  }

  private static Stream<String> rows() throws IOException {
    try (Stream<Path> files =
        Stream.concat(
            Files.list(Path.of("seeds/lexicon")), Files.list(Path.of("seeds/reference")))) {
      return files.flatMap(SeedsHoldNoTextTest::cells).collect(toSet()).stream().sorted();
    }
  }

  private static Stream<String> cells(Path file) {
    try {
      return Files.readAllLines(file).stream().flatMap(CELL::splitAsStream);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Each run of five words, folded; only Arabic ones, dates and codes aside. */
  private static Stream<String> phrases(String text) {
    List<String> words = WORD.matcher(Fold.fold(text)).results().map(MatchResult::group).toList();
    return IntStream.rangeClosed(0, words.size() - WORDS)
        .mapToObj(i -> String.join(" ", words.subList(i, i + WORDS)))
        .filter(phrase -> phrase.codePoints().anyMatch(c -> c >= 'ء' && c <= 'ي'));
  }
}
