package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A definite noun behind a document that the sentence tells beside it. */
class OtherNounTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          يعزز الاتفاق الكيني الأوغندي التوجه العام | AGREEMENT AGREED [KEN UGA] الاتفاق الكيني الأوغندي
          يلزم الاتفاق الكيني الأوغندي الطرفين بذلك | AGREEMENT AGREED [KEN UGA] الاتفاق الكيني الأوغندي
          تمنح المعاهدة الكينية الأوغندية السفن حقوقا | TREATY IN_FORCE [KEN UGA] المعاهدة الكينية الأوغندية
          طالب اتفاق المصالحة بين كينيا وأوغندا الحكومة بذلك | AGREEMENT AGREED [KEN UGA] اتفاق المصالحة بين كينيا وأوغندا
          # its own adjectives stay
          الاتفاق الإطاري الكيني الأوغندي التاريخي | AGREEMENT AGREED [KEN UGA] الاتفاق الإطاري الكيني الأوغندي التاريخي
          الاتفاقيات الموقعة بين كينيا وأوغندا | AGREEMENT SIGNED [KEN UGA] الاتفاقيات الموقعة بين كينيا وأوغندا
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }
}
