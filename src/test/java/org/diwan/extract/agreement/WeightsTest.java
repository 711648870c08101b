package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether enough stands around a noun to make it a document of its own. */
class WeightsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقعت كينيا ورواندا اتفاقية | AGREEMENT SIGNED [KEN RWA] اتفاقية
          وقع الرئيسان الكيني والرواندي وثيقة تعاون | DOCUMENT SIGNED [KEN RWA] وثيقة تعاون
          وقع الرئيس الكيني وثيقة حفر القناة الجديدة | ''
          أصدرت كينيا ورواندا بيانا مشتركا | JOINT_STATEMENT ISSUED [KEN RWA] بيان مشترك
          # one party alone
          أصدرت كينيا بيانا مشتركا | ''
          وقع النادي عقدا | ''
          وقعت الشركة المحلية اتفاقية | ''
          # a warrant
          انتقدت كينيا المذكرة الصادرة عن المحكمة الجنائية الدولية | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }
}
