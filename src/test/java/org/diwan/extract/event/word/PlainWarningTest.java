package org.diwan.extract.event.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A danger of which a state or those who lead it warn, toward nobody by name. */
class PlainWarningTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          حذر رئيس النرويج، أمس، من عواقب القرار | THREATEN OCCURRED actor=[NOR]
          حذرت النرويج من أن المفاوضات قد تنتهي بالفوضى | THREATEN OCCURRED actor=[NOR]
          حذر رئيس وزراء النرويج من حرب تجارية مع السويد | THREATEN OCCURRED actor=[NOR]
          حذرت النرويج من فرض رسوم على السويد | THREATEN OCCURRED actor=[NOR]
          حذر سفير النرويج لدى الأمم المتحدة من عواقب القرار | THREATEN OCCURRED actor=[NOR]
          # no danger, the weather, people who are warned, whoever speaks for nobody
          حذرت النرويج من الإفراط في التفاؤل | ''
          حذرت النرويج من أمطار غزيرة | ''
          حذرت النرويج المسافرين من الحرب | ''
          حذرت الأمم المتحدة من عواقب القرار | ''
          حذر مدرب المنتخب النرويجي من عواقب الهزيمة | ''
          # what is told of another
          حذرت النرويج من أن السويد تراقب الحرب | ''
          # of ourselves
          ولنحذر من الفوضى | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
