package org.diwan.extract.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A body does something in a session of its own. */
class OwnSessionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أقر حزب الوفد الخطة في جلسة استثنائية | MEETING OCCURRED actor=[wafd-party]
          وكان حزب الوفد قد أجاز الخطة خلال اجتماع عقده أمس | MEETING OCCURRED actor=[wafd-party]
          اعتمد مجلس الأمن الدولي الخطة في جلسة طارئة | CONFERENCE OCCURRED actor=[un-security-council]
          ناقش حزب الوفد الخطة في جلسة عقدها أمس | MEETING OCCURRED actor=[wafd-party]
          # somebody else before it, one of many sessions, one told before, no body
          أبلغ سفير كينيا حزب الوفد الخطة في جلسة استثنائية | ''
          أقر حزب الوفد الخطة في جلسة | ''
          أقر حزب الوفد الخطة في الجلسة الاستثنائية | ''
          أقر سفير كينيا الخطة في جلسة استثنائية | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
