package org.diwan.extract.event.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom somebody holds for what a verdict tells. */
class DeemedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          حركة طالبان التي تعتبرها كندا منظمة إرهابية | ACCUSE OCCURRED actor=[CAN] recipient=[taliban]
          تعتبر كندا حركة طالبان منظمة إرهابية | ACCUSE OCCURRED actor=[CAN] recipient=[taliban]
          اعتبرت إيران القرار الكندي انتهاكا للقانون | ACCUSE OCCURRED actor=[IRN] recipient=[CAN]
          اعتبرت إيران في بيان لها القرار الكندي انتهاكا للقانون | ACCUSE OCCURRED actor=[IRN] recipient=[CAN]
          اعتبرت إيران، أمس، القرار الكندي انتهاكا للقانون | ACCUSE OCCURRED actor=[IRN] recipient=[CAN]
          تعد إيران القرار الكندي انتهاكا للقانون | ACCUSE OCCURRED actor=[IRN] recipient=[CAN]
          وصف رئيس كينيا إيران بالدولة المارقة | ACCUSE OCCURRED actor=[KEN] recipient=[IRN]
          # nobody is told who holds them so; not them
          حركة طالبان التي تعتبر منظمة إرهابية | ''
          تعد كندا منظمة إرهابية | ''
          تعتبر كندا إيران شريكا في محاربة جماعات مسلحة منظمة إرهابية | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
