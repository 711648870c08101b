package org.diwan.extract.figure.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A half or quarter behind the unit. */
class HalvesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          استغرق ساعتين ونصف الساعة | DURATION 2.5 HOUR
          بقي عامين ونصف العام | DURATION 2.5 YEAR
          استغرق 3 ساعات وربع الساعة | DURATION 3.25 HOUR
          انتظر ساعة ونصف الساعة | DURATION 1.5 HOUR
          انتظر عاما ونصف عند أهله | DURATION 1.5 YEAR
          يبعد كيلومترا ونصفا عن البلدة | MEASURE 1.5 km
          # of something else
          انتظر ساعة ونصف اللاعبين في الملعب | ''
          انتظر 3 ساعات ونصفهم نائم | DURATION 3 HOUR; PERCENT 50 %
          يملك أربعة مقاعد ونصف المقعد | COUNT 4.5 مقعد
          باع بدولارين ونصف الدولار | ''
          وقع عقدا لمدة موسمين ونصف الموسم | COUNT 2.5 موسم
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
