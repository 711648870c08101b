package org.diwan.extract.event.word;

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
          هدد رئيس وزراء النرويج، أمس، في بيان بالانسحاب | THREATEN OCCURRED actor=[NOR]
          أعلنت النرويج رفضها القرار، متوعدة بالرد | REJECT OCCURRED actor=[NOR]; THREATEN OCCURRED actor=[NOR]
          عقد الاجتماع بعد تهديدات النرويج بالانسحاب | THREATEN OCCURRED actor=[NOR]
          # what is in danger, who speaks for nobody, what somebody calls a danger
          يهدد الجفاف المحاصيل بالتلف | ''
          هدد مدرب المنتخب النرويجي بالانسحاب | ''
          قالت النرويج إنه يهدد بالفشل | ''
          عقد الاجتماع لمواجهة تهديد النرويج للملاحة في باب المندب | ''
          لوح رئيس النرويج للصحفيين في المطار بالعلم | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
