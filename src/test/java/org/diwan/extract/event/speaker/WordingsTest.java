package org.diwan.extract.event.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose word a noun is that is told in no verb of saying. */
class WordingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          واجهت أوغندا في المعرض انتقادات من السويد | ACCUSE OCCURRED actor=[SWE] recipient=[UGA]
          دخلت القوات الغانية الميناء بطلب من توغو | REQUEST OCCURRED actor=[TGO] recipient=[GHA]
          زادت التوتر تهديدات أطلقتها توغو ضد غانا | THREATEN OCCURRED actor=[TGO] recipient=[GHA]
          # told in no such way
          نشرت صحف غانا الاتهامات | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
