package org.diwan.extract.event.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the colon of a headline lets speak. */
class HeadlineSpeakerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وزير خارجية لاتفيا: نرفض مواقف روسيا | REJECT OCCURRED actor=[LVA] recipient=[RUS]
          رئيس لاتفيا: يجب على روسيا أن تنسحب | REQUEST OCCURRED actor=[LVA] recipient=[RUS]
          # a verb before the colon, nobody known
          رئيس لاتفيا يزور إستونيا: نرفض مواقف روسيا | VISIT OCCURRED actor=[LVA] recipient=[EST]
          زعيم المعارضة: نرفض مواقف روسيا | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
