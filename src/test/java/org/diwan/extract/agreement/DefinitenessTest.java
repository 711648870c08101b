package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes a document's noun definite. */
class DefinitenessTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          علقت كينيا الاتفاق النووي مع أوغندا | AGREEMENT SUSPENDED [UGA KEN] الاتفاق النووي مع أوغندا
          انسحبت كينيا من مذكرة التفاهم مع أوغندا | MOU ENDED [UGA KEN] مذكرة التفاهم مع أوغندا
          انتقد الوزير اتفاق "أوسلو" بين إسرائيل وفلسطين | AGREEMENT AGREED [ISR PSE] اتفاق "أوسلو" بين إسرائيل وفلسطين
          # indefinite, and nothing brings it about
          وصف الوزير اتفاقا للصيد بين كينيا وأوغندا | ''
          وصف الوزير اتفاق تعاون طويل الأمد بين كينيا وأوغندا | ''
          تناول الوزير اتفاقيات بين كينيا وأوغندا | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }
}
