package org.diwan.extract.event.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose government a parliament lets take office. */
class TrustedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          منح مجلس النواب الأردني الثقة لحكومة عمر الرزاز | APPOINTMENT OCCURRED actor=[JOR]
          منح البرلمان الأردني أمس الثقة إلى حكومة رئيس الوزراء عمر الرزاز | APPOINTMENT OCCURRED actor=[JOR]
          نالت الحكومة الجديدة برئاسة سعد الحريري ثقة البرلمان | APPOINTMENT OCCURRED actor=[LBN]
          حصلت حكومة سعد الحريري على ثقة مجلس النواب | APPOINTMENT OCCURRED actor=[LBN]
          # a vote to come, trust of others, of nobody named
          حددت جلسة منح الثقة لحكومة عمر الرزاز | ''
          رفض البرلمان منح الثقة لحكومة عمر الرزاز | ''
          نال عمر الرزاز ثقة البرلمان عن مشروعه | ''
          منح المستثمرون الثقة للأسواق في عهد حكومة عمر الرزاز | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
