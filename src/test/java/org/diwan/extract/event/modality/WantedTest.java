package org.diwan.extract.event.modality;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Talks, journeys and documents that somebody only asks for, or that may be any. */
class WantedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          عقدت نيجيريا قمة مع الكاميرون | MEETING OCCURRED actor=[CMR NGA]
          # asked for, any
          طلبت نيجيريا عقد قمة مع الكاميرون | ''
          اقترحت نيجيريا إجراء محادثات مع الكاميرون | ''
          أي لقاء بين الرئيس النيجيري والرئيس الكاميروني مفيد | ''
          فوض الرئيس تفويض وزير الطاقة النيجيري بالتباحث مع الجانب الكاميروني | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
