package org.diwan.extract.figure.qualifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a figure bounds its value. */
class QualifiersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وصل نحو 300 لاجئ | COUNT 300 لاجئ ABOUT
          بلغ المخزون قريبا من 3 ملايين دولار | MONEY 3000000 USD ABOUT
          وصل أكثر من 300 لاجئ | COUNT 300 لاجئ MORE_THAN
          وصل أقل من 300 لاجئ | COUNT 300 لاجئ LESS_THAN
          وصل 300 لاجئ على الأقل | COUNT 300 لاجئ MORE_THAN
          وصل 300 لاجئ سوري على الأقل | COUNT 300 لاجئ MORE_THAN
          شارك 400 رجل إطفاء على الأقل | COUNT 400 رجل MORE_THAN
          وصل ما يصل إلى 300 لاجئ | COUNT 300 لاجئ UP_TO
          بقي 3 أيام على أقل تقدير | DURATION 3 DAY MORE_THAN
          كان عدد القتلى تجاوز المئة | COUNT 100 قتيل MORE_THAN
          عدد قليل لا يصل عددهم إلى 10 لاجئين | COUNT 10 لاجئ LESS_THAN
          باعت نحو 5.1 و4.4 مليون سهم | COUNT 4400000 سهم ABOUT
          # none
          يبدو قريبا من الدورة العشرين | ORDINAL 20 دورة
          وصل 16 لاجئا بينهم مريضان على الأقل | COUNT 16 لاجئ; COUNT 2 مريض MORE_THAN
          وصل 30 لاجئا على الأقل ومئة جندي | COUNT 30 لاجئ MORE_THAN; COUNT 100 جندي
          وصل 300 لاجئ | COUNT 300 لاجئ
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
