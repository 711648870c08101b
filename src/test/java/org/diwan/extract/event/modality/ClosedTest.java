package org.diwan.extract.event.modality;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is over when something else is told. */
class ClosedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          كشف الوزير إثر انتهاء لقاء رئيس كينيا برئيس أوغندا أن القمة المقبلة قريبة | MEETING OCCURRED actor=[KEN UGA]
          أكد الوزير في ختام القمة العربية تأجيل القرار | CONFERENCE OCCURRED actor=[arab-league]
          شكلت هيئة للإعداد والإشراف على عقد القمة العربية التي استمرت يومين | CONFERENCE OCCURRED actor=[arab-league]
          يعتزم الوزير بعد إعادة انتخاب رئيس كينيا تعيين نائب | APPOINTMENT OCCURRED actor=[KEN]
          # to come all the same
          سيتوجه الوزير إلى باريس بعد القمة العربية المقبلة | CONFERENCE PLANNED actor=[arab-league]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
