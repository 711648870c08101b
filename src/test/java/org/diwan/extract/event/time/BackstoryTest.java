package org.diwan.extract.event.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the news ends and what came before begins, published on 20 May 2019. */
class BackstoryTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          زار رئيس كندا الهند. الطقس جميل. الطقس بارد. والتقى رئيس توغو رئيس غانا | VISIT OCCURRED actor=[CAN] recipient=[IND] date=2019-05; MEETING OCCURRED actor=[TGO GHA] date=2019-05
          زار رئيس كندا الهند. زاد المطر الأسبوع الماضي. الطقس بارد. والتقى رئيس توغو رئيس غانا | VISIT OCCURRED actor=[CAN] recipient=[IND] date=2019-05; MEETING OCCURRED actor=[TGO GHA] date=2019-05
          زار رئيس كندا الهند. زاد المطر الشهر الماضي. الطقس بارد. والتقى رئيس توغو رئيس غانا | VISIT OCCURRED actor=[CAN] recipient=[IND] date=2019-05; MEETING OCCURRED actor=[TGO GHA]
          زار رئيس كندا الهند. زاد المطر الشهر الماضي. الطقس بارد. الطقس جميل. والتقى رئيس توغو رئيس غانا | VISIT OCCURRED actor=[CAN] recipient=[IND] date=2019-05; MEETING OCCURRED actor=[TGO GHA] date=2019-05
          """)
  void reads(String text, String expected) {
    assertThat(Reading.events(text, "2019-05-20")).isEqualTo(expected);
  }
}
