package org.diwan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.diwan.model.Evidence;
import org.diwan.model.Passage;
import org.junit.jupiter.api.Test;

/** What the words around a fact have in common with other tellings. */
class PassagesTest {
  private static final Passages PASSAGES = new Passages(Set.of("الذي", "منطقه"));

  @Test
  void copiesShareARun() {
    Passage one = of("الحريق الذي دمر جسر الزعفران القديم في منطقة وادي النمل أمس");
    Passage other = of("الحريق الذي دمر جسر الزعفران القديم في منطقه وادي النمل");

    assertThat(one.runs()).containsAnyElementsOf(other.runs());
    assertThat(one.runs()).hasSizeLessThanOrEqualTo(3).isSorted();
  }

  @Test
  void otherWordsOfOneHappeningShareItsGist() {
    Passage one = of("الحريق الذي دمر جسر الزعفران بمنطقة الوادي");
    Passage other = of("أطفأ حريق الجسر في زعفران");

    assertThat(one.runs()).doesNotContainAnyElementsOf(other.runs());
    assertThat(one.gist()).filteredOn(other.gist()::contains).hasSize(3);
  }

  @Test
  void articlesAndPrepositionsAreNoneOfIt() {
    assertThat(of("بجسر الزعفران").gist()).isEqualTo(of("للجسر وزعفران").gist()).hasSize(2);
    assertThat(of("بمنطقة").gist()).as("ordinary").isEmpty();
  }

  @Test
  void ordinaryWordsAreNoGist() {
    assertThat(of("الذي في منطقة").gist()).isEmpty();
  }

  private static Passage of(String text) {
    return PASSAGES.of(text, new Evidence(1, 0, text.length(), "rule", 1));
  }
}
