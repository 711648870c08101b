package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The land that a war was waged on, where nobody is told who waged it. */
class WarOnTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          صدر الكتاب بعد الحرب على لبنان | ASSAULT OCCURRED recipient=[LBN]
          تأجل نقاش الحرب على لبنان | ASSAULT OCCURRED recipient=[LBN]
          دمرت الجسور خلال العدوان على لبنان | ASSAULT OCCURRED recipient=[LBN]
          # on a body or a thing, of trade, only near
          صدر الكتاب بعد الحرب على الفساد في لبنان | ''
          تراجعت الأسواق بعد الحرب التجارية على الصين | ''
          تدق طبول الحرب على لبنان | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
