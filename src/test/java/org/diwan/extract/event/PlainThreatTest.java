package org.diwan.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a state, a party or an armed group threatens to do. */
class PlainThreatTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          هددت النرويج بالانسحاب من القمة | THREATEN OCCURRED actor=[NOR]
          هدد رئيس وزراء النرويج بأنه سينسحب | THREATEN OCCURRED actor=[NOR]
          النرويج تتوعد ب"إجراء قوي" | THREATEN OCCURRED actor=[NOR]
          كانت حركة طالبان قد هددت بالانتقام | THREATEN OCCURRED actor=[taliban]
          # what is in danger, who speaks for nobody, what somebody calls a danger
          يهدد الجفاف المحاصيل بالتلف | ''
          هدد مدرب المنتخب النرويجي بالانسحاب | ''
          قالت النرويج إنه يهدد بالفشل | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
