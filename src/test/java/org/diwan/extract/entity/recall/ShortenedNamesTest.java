package org.diwan.extract.entity.recall;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The beginning of the name of a listed body that the article names in full is that body. */
class ShortenedNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          انتقد حزب العمال الكردستاني القرار. وقال حزب العمال ذلك | pkk; pkk
          قال حزب العمال ذلك. وانتقد حزب العمال الكردستاني القرار | pkk; pkk
          # not the company of a state, which may be another
          انتقدت هواوي القرار. وقالت الشركة الصينية ذلك | huawei; الشركة الصينية CHN
          # nor another party, or the ministry of another state
          انتقد حزب العمال الكردستاني القرار. وقال حزب الرمال ذلك | pkk; حزب الرمال
          انتقدت وزارة الدفاع الأمريكية القرار. وقالت وزارة الدفاع الكينية ذلك | pentagon; وزارة الدفاع الكينية KEN
          """)
  void finds(String text, String expected) {
    assertThat(Mentions.in(text)).isEqualTo(expected);
  }
}
