package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document that somebody left, told behind its name, is in force. */
class LeftLaterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تغير كل شيء منذ توقيع اتفاقية الصيد بين كينيا ورواندا التي انسحبت منها أوغندا لاحقا | AGREEMENT IN_FORCE [KEN RWA] اتفاقية الصيد بين كينيا ورواندا
          تحاول كينيا الحفاظ على اتفاق الصيد مع رواندا بعد أن انسحبت أوغندا منه | AGREEMENT IN_FORCE [RWA UGA] اتفاق الصيد مع رواندا
          # somebody left something else
          تغير كل شيء منذ توقيع اتفاقية الصيد بين كينيا ورواندا، وقد انسحب الوزير من الجلسة | AGREEMENT SIGNED [KEN RWA] اتفاقية الصيد بين كينيا ورواندا
          أشاد الوزير باتفاقية الصيد بين كينيا ورواندا. لكن الوزير انسحب منها | AGREEMENT SIGNED [KEN RWA] اتفاقية الصيد بين كينيا ورواندا
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }
}
