package org.diwan.extract.event.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who spoke last, and of whom was told last, in the sentences before. */
class LastNamedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال رئيس غانا إن السوق مفتوحة. وأضاف أنه يدعم توغو | ENDORSE OCCURRED actor=[GHA] recipient=[TGO]
          زار رئيس غانا المعرض. ثم زار توغو | VISIT OCCURRED actor=[GHA] recipient=[TGO]
          قال ناشطون إن السوق مغلقة. وأضافوا أنهم يدعمون توغو | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
