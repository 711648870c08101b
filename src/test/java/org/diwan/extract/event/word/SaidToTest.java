package org.diwan.extract.event.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To whom somebody says what he commits himself to. */
class SaidToTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أكد رئيس كينيا لنظيره الرواندي استعداد بلاده للوساطة | AGREE OCCURRED actor=[KEN] recipient=[RWA]
          أكد وزير الخارجية الكيني للرئيس الرواندي التزام كينيا بالسلام | AGREE OCCURRED actor=[KEN] recipient=[RWA]
          أبلغ رئيس كينيا نظيره الرواندي أن بلاده مستعدة للوساطة | AGREE OCCURRED actor=[KEN] recipient=[RWA]
          # to nobody, beside somebody, not a pledge
          أكد رئيس كينيا استعداد بلاده للوساطة | AGREE OCCURRED actor=[KEN]
          أكد رئيس كينيا مع نظيره الرواندي استعداد بلاده للوساطة | AGREE OCCURRED actor=[KEN]
          أكد رئيس كينيا لنظيره الرواندي أن الطقس جميل | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
