package org.diwan.extract.event.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose doing a noun tells by its owner and its object. */
class OwnDoingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أكد رئيس النرويج أن استهداف السويد للمدنيين جريمة حرب | ACCUSE OCCURRED actor=[NOR] recipient=[SWE]
          قال رئيس النرويج إن إخفاء السويد لمنشأة نووية انتهاك صارخ | ACCUSE OCCURRED actor=[NOR] recipient=[SWE]
          # no object: the owner suffers it, or it is no doing
          قال رئيس النرويج إن تقسيم السويد جريمة حرب | ''
          قال رئيس النرويج إن حدود السويد خطيرة | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
