package org.diwan.extract.figure.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands behind a conjunction with a verb is wanted, with a noun reported. */
class SubjunctiveTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          طلبت الحكومة أن يدفع البنك 5 ملايين دولار | MONEY 5000000 USD TARGET
          يتوقع البنك أن يبلغ الدخل 5 ملايين دولار | MONEY 5000000 USD FORECAST
          # reported
          أكد البنك أن الدخل بلغ 5 ملايين دولار | MONEY 5000000 USD
          يتوقع البنك الذي دفع 5 ملايين دولار خسارة | MONEY 5000000 USD
          يتوقع البنك أن يهبط التضخم، الذي يقارب 16% حاليا، إلى 9% | PERCENT 16 % ABOUT; PERCENT 9 % FORECAST
          يتوقع البنك أن ينمو الاقتصاد 5% بحلول العام المقبل، وأن ترتفع الصادرات 9% | PERCENT 5 % FORECAST; PERCENT 9 % FORECAST
          # it happened, or nearly so
          سبق للنادي أن توج 5 مرات | COUNT 5 مرة
          تكاد الديون أن تبلغ 5 ملايين دولار | MONEY 5000000 USD
          # what is thought of it
          من الغريب أن يدفع التاجر 5 ملايين دولار | MONEY 5000000 USD
          يستطيع الجمل أن يشرب 20 لترا | MEASURE 20 L
          # what it can
          بإمكان السفينة أن تحمل 40 شاحنة | COUNT 40 شاحنة
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
