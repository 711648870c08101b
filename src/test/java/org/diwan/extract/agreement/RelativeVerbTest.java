package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verb of a clause that an indefinite noun carries. */
class RelativeVerbTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقعت كينيا مع رواندا اتفاقية تنال بموجبها قرضا كبيرا | AGREEMENT SIGNED [KEN RWA] اتفاقية
          أصدرت كينيا ورواندا بيانا مشتركا سعت من خلاله إلى التهدئة | JOINT_STATEMENT ISSUED [KEN RWA] بيان مشترك
          وقعت كينيا ورواندا اتفاق صيد وصف بأنه تاريخي | AGREEMENT SIGNED [KEN RWA] اتفاق صيد
          أصدرت كينيا ورواندا بيانا مشتركا وقع أمس | JOINT_STATEMENT ISSUED [KEN RWA] بيان مشترك
          # what it holds, and a verb of signing that tells who signed
          وقعت كينيا وأوغندا اتفاقية تتيح مرور الشاحنات | AGREEMENT SIGNED [KEN UGA] اتفاقية تتيح مرور الشاحنات
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }
}
