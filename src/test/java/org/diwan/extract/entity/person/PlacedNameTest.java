package org.diwan.extract.entity.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name behind the place of an office. */
class PlacedNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          افتتحه مدير عام التعليم الكويتي بالمنطقة الشرقية بالإنابة الدكتور سامي العتيبي | سامي العتيبي KWT OFFICIAL_OTHER; سامي العتيبي KWT OFFICIAL_OTHER
          قضية القس الأمريكي المحتجز في تركيا أندرو برانسون | أندرو برانسون USA RELIGIOUS; TUR (PLACE); أندرو برانسون USA RELIGIOUS
          # whom he meets there, and who is told of later
          التقى السفير الكيني بالعاصمة سامي حداد | ? KEN AMBASSADOR; سامي حداد
          قال السفير الكيني وصافح سامي حداد | ? KEN AMBASSADOR; سامي حداد
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }
}
