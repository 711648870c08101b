package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents between two sides of one state. */
class DomesticSidesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقع وزير العدل المصري مذكرة تفاهم بين الوزارتين مع وزير الصحة المصري | MOU SIGNED [EGY] مذكرة تفاهم بين الوزارتين
          سيوقع قادة الفصائل اتفاقا للمصالحة بين فتح وحماس | AGREEMENT AGREED [fatah hamas] اتفاق للمصالحة بين فتح وحماس
          # one side alone
          وقع وزير العدل المصري مذكرة تفاهم مع شركة محلية | ''
          # a state and what is named after it is one side
          وقعت مصر مذكرة تفاهم مع الحكومة المصرية الجديدة | ''
          """)
  void reads(String text, String expected) {
    assertThat(Reading.agreements(text)).isEqualTo(expected);
  }
}
