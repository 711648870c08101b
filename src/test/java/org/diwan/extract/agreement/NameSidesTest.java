package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words of a document's name tell of its parties. */
class NameSidesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          دخلت الاتفاقية المصرية السودانية حيز التنفيذ | AGREEMENT IN_FORCE [EGY SDN] الاتفاقية المصرية السودانية
          دخل اتفاق الصيد الموريتاني الإسباني حيز التنفيذ | AGREEMENT IN_FORCE [MRT ESP] اتفاق الصيد الموريتاني الإسباني
          وقعت الحكومة الكولومبية اتفاق سلام | AGREEMENT SIGNED [COL] اتفاق سلام
          # names inside are what it holds
          وقعت كينيا وأوغندا اتفاقا ينص على حماية لاجئي رواندا | AGREEMENT SIGNED [KEN UGA] اتفاق ينص على حماية لاجئي رواندا
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }
}
