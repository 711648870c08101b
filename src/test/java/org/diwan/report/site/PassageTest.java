package org.diwan.report.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.diwan.report.site.Passage.Span;
import org.junit.jupiter.api.Test;

/** Which part of an article is quoted, and what is marked in it. */
class PassageTest {

  @Test
  void aListQuotesWholeWords() {
    assertThat(Passage.shortened(" التقى\n الوزير ")).isEqualTo("التقى الوزير");
    String said = Passage.shortened("كلمات ".repeat(60));
    assertThat(said).hasSizeBetween(100, 165).endsWith("كلمات …");
  }

  @Test
  void quotesTheParagraphAndMarksTheWords() {
    assertThat(shown("عنوان\nالتقى الوزير نظيره\nآخر", new Span(6, 11)))
        .containsExactly("[التقى] الوزير نظيره");
  }

  @Test
  void countsInCodePoints() {
    assertThat(shown("😀 زار مصر", new Span(2, 5))).containsExactly("😀 [زار] مصر");
  }

  @Test
  void marksAllPlacesOfAParagraphAndMergesOverlaps() {
    assertThat(shown("abcdefgh", new Span(6, 7), new Span(1, 3), new Span(2, 4)))
        .containsExactly("a[bcd]ef[g]h");
  }

  @Test
  void quotesEachParagraphOnce() {
    assertThat(shown("aa\nbb\ncc", new Span(0, 1), new Span(6, 8), new Span(1, 2)))
        .containsExactly("[aa]", "[cc]");
  }

  @Test
  void marksAcrossParagraphs() {
    assertThat(shown("aa\nbb\ncc", new Span(1, 4))).containsExactly("a[a\nb]b");
  }

  @Test
  void shortensALongParagraphAtWords() {
    String filler = "word ".repeat(400);
    String text = filler + "HERE " + filler;
    List<String> shown = shown(text, new Span(filler.length(), filler.length() + 4));
    assertThat(shown).singleElement().asString().hasSizeLessThan(760);
    assertThat(shown.getFirst()).startsWith("… word ").contains(" [HERE] ").endsWith(" word …");
  }

  private static List<String> shown(String text, Span... spans) {
    return Passage.of(text, List.of(spans)).stream().map(PassageTest::shown).toList();
  }

  private static String shown(Passage passage) {
    return passage.pieces().stream()
        .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
        .collect(Collectors.joining());
  }
}
