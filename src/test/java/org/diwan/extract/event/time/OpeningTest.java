package org.diwan.extract.event.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an article opens: a dateline's date is its day, read on 20 May 2019. */
class OpeningTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أكرا 12 مايو 2019 (رويترز) - التقى رئيس توغو رئيس غانا | MEETING OCCURRED actor=[TGO GHA] date=2019-05-12
          أكرا 19 مايو 2019 (رويترز) - التقى رئيس توغو رئيس غانا أمس | MEETING OCCURRED actor=[TGO GHA] date=2019-05-19
          # a line above the dateline is a second headline
          النتائج قليلة والخطب كثيرة. أكرا، غانا (رويترز) -- أعلن رئيس توغو الجمعة برنامجه. والتقى رئيس توغو رئيس غانا | MEETING OCCURRED actor=[TGO GHA] date=2019-05-17
          # without one the month of publication is sure
          أكرا (رويترز) - التقى رئيس توغو رئيس غانا | MEETING OCCURRED actor=[TGO GHA] date=2019-05
          # farther down a date is no dateline
          الطقس جميل. أكرا 12 مايو 2019. التقى رئيس توغو رئيس غانا | MEETING OCCURRED actor=[TGO GHA] date=2019-05
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence, "2019-05-20")).isEqualTo(expected);
  }
}
