package org.diwan.extract.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The session of a body that its noun names. */
class NamedSessionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          طال اجتماع حزب الوفد ساعات | MEETING OCCURRED actor=[wafd-party]
          عرضت الخطة في اجتماع طارئ لحركة النهضة | MEETING OCCURRED actor=[ennahda]
          طال اجتماع اللجنة الكينية للدفاع عن حقوق المزارعين | MEETING OCCURRED actor=[~اللجنه الكينيه للدفاع عن حقوق المزارعين@KEN]
          # of a ministry, many of them
          طال اجتماع وزارة الطاقة الكازاخية ساعات | ''
          طالت اجتماعات حزب الوفد ساعات | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
