package org.diwan.extract.figure.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nouns no lexicon has, told by the shape that the number asks of them. */
class NounShapesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          رسم خمس زخرفات | COUNT 5 زخرفة
          جمع 12 زمردة | COUNT 12 زمردة
          وصل 4 آخرين | COUNT 4 شخص
          وصل اثنان آخران | COUNT 2 شخص
          # a number in ة counts masculines
          حمل ستة مولدات | COUNT 6 مولد
          # function words, the article, years
          وصل 12 لأن | ''
          وصل 12 الذين | ''
          # verbal nouns of a masculine shape
          تلقى 5 إشعارات | COUNT 5 إشعار
          نشر 6 استنتاجات | COUNT 6 استنتاج
          قدم 6 استراحات | COUNT 6 استراحة
          رصد 7 تبديلات | COUNT 7 تبديل
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
