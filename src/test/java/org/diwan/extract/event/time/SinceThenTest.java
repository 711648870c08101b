package org.diwan.extract.event.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was done many times since a day, read on 20 May 2019. */
class SinceThenTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قتلت حركة الشباب مئات الجنود في كينيا منذ عام 2013 | ASSAULT OCCURRED actor=[al-shabaab] recipient=[KEN] date=2013-01-01/2019-12-31
          ومنذ مارس الماضي قصفت توغو مواقع في غانا | ASSAULT OCCURRED actor=[TGO] recipient=[GHA] date=2019-03-01/2019-05-31
          زار رئيس توغو غانا نحو 20 مرة منذ عام 2014 | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2014-01-01/2019-12-31
          # once, or the first since then
          زار رئيس توغو غانا للمرة الأولى منذ عام 2014 | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05
          زار رئيس توغو غانا منذ عام 2014 | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence, "2019-05-20")).isEqualTo(expected);
  }
}
