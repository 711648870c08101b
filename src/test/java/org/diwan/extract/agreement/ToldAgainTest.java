package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents told once more by who made them and when. */
class ToldAgainTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أشاد الوزير باتفاق الصيد بين كينيا وأوغندا. وينص الاتفاق المعروف بين كينيا وأوغندا على حدود الصيد | AGREEMENT AGREED [KEN UGA] اتفاق الصيد بين كينيا وأوغندا
          # about something else, or with somebody else
          أشاد الوزير باتفاق الصيد بين كينيا وأوغندا. ورحب باتفاق النقل البحري والجوي بين كينيا وأوغندا | AGREEMENT AGREED [KEN UGA] اتفاق الصيد بين كينيا وأوغندا; AGREEMENT AGREED [KEN UGA] اتفاق النقل البحري والجوي بين كينيا وأوغندا
          أشاد الوزير باتفاق الصيد بين كينيا وأوغندا. ورحب بالاتفاق الذي وقعته مصر مع رواندا | AGREEMENT AGREED [KEN UGA] اتفاق الصيد بين كينيا وأوغندا; AGREEMENT SIGNED [RWA EGY] الاتفاق الذي وقعته مصر مع رواندا
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }
}
