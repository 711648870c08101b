package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The state that keeps or breaks what it has with another. */
class OtherSideTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أكد الوزير أن كينيا متمسكة باتفاق السلام مع أوغندا | [UGA KEN]
          تنفذ كينيا منذ سنوات اتفاقية الصيد مع أوغندا | [UGA KEN]
          شكر الوزير رواندا وأكد أن كينيا ستظل على تمسكها باتفاق السلام مع أوغندا | [UGA KEN]
          قررت رواندا منح مساعدات لكينيا بعد تأكيد التزامها باتفاق السلام مع أوغندا | [UGA KEN]
          # who only speaks of it
          رحبت كينيا باتفاق السلام مع أوغندا | [UGA]
          # one of several
          اتهمت كينيا رواندا بانتهاك اتفاقية الصيد مع أوغندا | [UGA]
          # spoken of beside it
          حملت رسالة لكينيا ضرورة الالتزام باتفاقية الصيد مع أوغندا | [UGA]
          """)
  void reads(String sentence, String parties) {
    assertThat(Reading.agreements(sentence)).contains(parties);
  }
}
