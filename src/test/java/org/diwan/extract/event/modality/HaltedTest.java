package org.diwan.extract.event.modality;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Talks broken off, gatherings forbidden. */
class HaltedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          علقت كينيا المحادثات مع أوغندا | MEETING CANCELLED actor=[UGA KEN]
          أعلنت كينيا تعليق محادثاتها مع أوغندا | MEETING CANCELLED actor=[UGA KEN]
          قررت كينيا منع مؤتمر الاتحاد الأفريقي | CONFERENCE CANCELLED actor=[african-union]
          أعلنت كينيا وقف مساعداتها المالية لأوغندا | SANCTION OCCURRED actor=[KEN] recipient=[UGA]
          قدمت كينيا مساعدات مالية لأوغندا | AID OCCURRED actor=[KEN] recipient=[UGA]
          # what is told beside them
          علق الرئيس الكيني على المحادثات مع أوغندا | MEETING OCCURRED actor=[UGA KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
