package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A party that leaves a document, with a name of several words and a day between. */
class LeavingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          جاء ذلك بعد انسحاب جنوب أفريقيا من اتفاق باريس | AGREEMENT IN_FORCE [ZAF] اتفاق باريس
          جاء ذلك بعد انسحاب الرئيس الأوغندي، يوري موسيفيني، أمس، من اتفاق باريس | AGREEMENT IN_FORCE [UGA] اتفاق باريس
          جاء ذلك بعد تخلي كينيا عن اتفاق باريس | AGREEMENT IN_FORCE [KEN] اتفاق باريس
          جاء ذلك بعد انسحاب كينيا من طرف واحد من اتفاق باريس | AGREEMENT IN_FORCE [KEN] اتفاق باريس
          انسحاب جنوب أفريقيا من اتفاق الصيد مع أوغندا | AGREEMENT ENDED [UGA ZAF] اتفاق الصيد مع أوغندا
          # who will leave; what else one leaves
          قالت أوغندا إنها ستنسحب من اتفاق باريس | AGREEMENT IN_FORCE [UGA] اتفاق باريس
          بعد خروج الوفد إلى الطريق دعم الاتفاق بين كينيا وأوغندا | AGREEMENT AGREED [KEN UGA] الاتفاق بين كينيا وأوغندا
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }
}
