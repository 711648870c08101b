package org.diwan.extract.event.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of an attack by nobody who is named the country of the place is the recipient. */
class UnknownHandsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقع هجوم على قاعدة عسكرية في شمال نيجيريا | ASSAULT OCCURRED recipient=[NGA]
          هجمات دامية في محافظة كركوك | ASSAULT OCCURRED recipient=[IRQ]
          قتل عشرون في غارات جوية على مدينة إدلب | ASSAULT OCCURRED recipient=[SYR]
          قالت الشرطة إن الهجمات التي وقعت في كركوك محزنة | ASSAULT OCCURRED recipient=[IRQ]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "يؤكد الهجوم مرة أخرى أهمية الحوار في اليمن",
        "أدى الهجوم إلى إغلاق الطريق في كركوك"
      })
  void isNone(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
