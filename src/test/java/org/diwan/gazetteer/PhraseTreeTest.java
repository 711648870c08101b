package org.diwan.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.diwan.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Phrases found from the first word of a text on. */
class PhraseTreeTest {
  private static final PhraseTree<String> TREE = tree();

  private static PhraseTree<String> tree() {
    PhraseTree<String> tree = new PhraseTree<>();
    tree.add("كوريا", "either");
    tree.add("كوريا الجنوبية", "south");
    tree.add("الهند", "india");
    tree.add("مجلس الأمن", "council");
    return tree;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          كوريا الجنوبية غنية | south
          كوريا غنية | either
          الهند | india
          # clitics, letters written in several ways, marks between the words
          وبالهند | india
          للهند | india
          ومجلس الامن | council
          كوريا «الجنوبية» | south
          # the article of a later word may lack
          مجلس أمن | council
          """)
  void findsTheLongest(String text, String meaning) {
    PhraseTree.Match<String> match = Objects.requireNonNull(TREE.longest(Tokens.of(text), 0));

    assertThat(match.meanings()).containsExactly(meaning);
  }

  @ParameterizedTest
  @ValueSource(strings = {"هند", "الكوريا", "مجلس", "الجنوبية", "مجلس النواب"})
  void findsNothingIn(String text) {
    assertThat(TREE.longest(Tokens.of(text), 0)).isNull();
  }
}
