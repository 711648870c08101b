package org.diwan.extract.event.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose refusal or pledge is a matter of public affairs. */
class PublicVoiceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          رفضت حركة طالبان التفاوض | REJECT OCCURRED actor=[taliban]
          رفض حزب السنابل المشاركة في الانتخابات | REJECT OCCURRED actor=[~حزب السنابل]
          رفض البرلمان الأردني المشاركة في المعرض | REJECT OCCURRED actor=[jordan-hor]
          نفت وزارة الدفاع النرويجية التقارير | REJECT OCCURRED actor=[~وزاره الدفاع@NOR]
          وعد وزير الداخلية النرويجي بخفض الضرائب | AGREE OCCURRED actor=[NOR]
          # a minister of everyday matters, a private person, a company, a ministry at home
          رفض وزير السياحة النرويجي المشاركة في المعرض | ''
          رفض رجل الأعمال النرويجي لارس هانسن المشاركة في المعرض | ''
          رفضت شركة سامسونغ المشاركة في المعرض | ''
          رفضت وزارة الصحة النرويجية الطلبات | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
