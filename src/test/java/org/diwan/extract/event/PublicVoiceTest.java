package org.diwan.extract.event;

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
          رفض وزير السياحة النرويجي المشاركة في المعرض | REJECT OCCURRED actor=[NOR]
          رفض رجل الأعمال النرويجي لارس هانسن المشاركة في المعرض | ''
          نفت وزارة الدفاع النرويجية التقارير | REJECT OCCURRED actor=[~وزاره الدفاع@NOR]
          وعد وزير الداخلية النرويجي بخفض الضرائب | AGREE OCCURRED actor=[NOR]
          # a company, a ministry at home
          رفضت شركة سامسونغ المشاركة في المعرض | ''
          رفضت وزارة الصحة النرويجية الطلبات | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
