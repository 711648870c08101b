package org.diwan.extract.figure.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is listed with another figure is as certain as that one. */
class ListedWithTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تستهدف الخطة إنشاء 40 مدرسة في المدن والقرى والضواحي الجديدة القريبة من المصانع و20 مستشفى | COUNT 40 مدرسة TARGET; COUNT 20 مستشفى TARGET
          تعتزم الحكومة إنفاق 200 مليون دولار على الطرق، بالإضافة إلى توزيع 5 ملايين دولار | MONEY 200000000 USD TARGET; MONEY 5000000 USD TARGET
          # another clause
          تستهدف الخطة إنشاء 40 مدرسة في المدن والقرى والضواحي الجديدة القريبة من المصانع التي تشغل 20 عاملا | COUNT 40 مدرسة TARGET; COUNT 20 عامل
          # of what is told as it was
          وصلت 40 سفينة و20 طائرة | COUNT 40 سفينة; COUNT 20 طائرة
          # the same in other money
          كشف البنك عن نيته إنفاق 240 مليون جنيه إسترليني بما يعادل 300 مليون دولار | MONEY 240000000 GBP TARGET; MONEY 300000000 USD TARGET
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
