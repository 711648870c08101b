package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is fired stands before a verb of which nobody is told to be the subject. */
class FiredTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"الصواريخ التي أطلقت على كينيا قديمة", "رأينا صواريخ أطلقت على كينيا من رواندا"})
  void strikesWhomItIsFiredAt(String sentence) {
    assertThat(Reading.events(sentence)).isEqualTo("ASSAULT OCCURRED recipient=[KEN]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // who fires it stands behind the verb, or is meant by it
        "الصواريخ التي أطلقت كينيا على رواندا",
        "الصواريخ أطلقها على كينيا",
        // nothing that has been fired yet, or can be
        "الصواريخ تطلق على كينيا",
        "المبادرة التي أطلقت على كينيا قديمة"
      })
  void strikesNobody(String sentence) {
    assertThat(Reading.events(sentence)).doesNotContain("recipient=[KEN]");
  }
}
