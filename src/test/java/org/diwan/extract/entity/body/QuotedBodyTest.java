package org.diwan.extract.entity.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies with a name in quotes. */
class QuotedBodyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          وقعت شركة "الواحة للطيران" الكينية عقدا | الواحة للطيران KEN
          قالت شركة «سنديان» إنها جاهزة | سنديان
          أعلنت حركة "نهر الحياة" موقفها | حركة نهر الحياة
          أعلنت مجموعة «سنديان» موقفها | سنديان
          """)
  void areNamedBehindTheirHead(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "مجموعة كبيرة",
        "قالت الشركة «نحن جاهزون»",
        "حركة البيع",
        "شركة قال عنها «إنها ضخمة جدا»"
      })
  void areNotWhatIsQuotedOtherwise(String sentence) {
    assertThat(Mentions.in(sentence)).isEmpty();
  }
}
