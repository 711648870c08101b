package org.diwan.extract.event.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who replies to a charge, call or threat. */
class ReplyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          كينيا ترد على اتهامات غانا | ACCUSE OCCURRED actor=[GHA] recipient=[KEN]
          صعدت كينيا لهجتها ردا على التهديدات الغانية | THREATEN OCCURRED actor=[GHA] recipient=[KEN]
          وردا على مطالب غانا، قال رئيس كينيا إن الحدود مفتوحة | REQUEST OCCURRED actor=[GHA] recipient=[KEN]
          قال رئيس كينيا للرد على انتقادات غانا إن الحدود مفتوحة | ACCUSE OCCURRED actor=[GHA] recipient=[KEN]
          وفي رد فعله على الاتهامات الغانية، قال رئيس كينيا إن الحدود مفتوحة | ACCUSE OCCURRED actor=[GHA] recipient=[KEN]
          قال رئيس كينيا في رده على تهديدات غانا إن الحدود مفتوحة | THREATEN OCCURRED actor=[GHA] recipient=[KEN]
          # nobody, one's own state, several, no reply
          تحدث الخبراء ردا على اتهامات غانا | ''
          وردا على مطالب غانا أغلقت المتاجر | ''
          كينيا ترد على اتهامات كينيا | ''
          كينيا تصر على اتهامات غانا | ''
          اتهامات غانا كثيرة | ''
          على اتهامات غانا | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
