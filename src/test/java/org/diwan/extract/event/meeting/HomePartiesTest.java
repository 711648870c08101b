package org.diwan.extract.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The state stands for its parties who talk among each other. */
class HomePartiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          بدأت مفاوضات بين الأطراف الصومالية | MEETING OCCURRED actor=[SOM]
          بدأت مفاوضات مع الأطراف الصومالية | ''
          بدأت مفاوضات، بين الأطراف الصومالية | MEETING OCCURRED actor=[SOM]
          # what a body of many states or a man holds, who meets
          عقدت الأمم المتحدة مفاوضات بين الأطراف المتحاربة | CONFERENCE OCCURRED actor=[un]
          عقد الرئيس الكيني محادثات بين الأطراف المتحاربة | ''
          التقى الكينيون بين الأطراف | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
