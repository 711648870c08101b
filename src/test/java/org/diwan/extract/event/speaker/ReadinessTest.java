package org.diwan.extract.event.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of those beside it, not of who speaks. */
class ReadinessTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أعلن رئيس إستونيا أن بلاده مستعدة للتعاون مع لاتفيا | AGREE OCCURRED actor=[EST] recipient=[LVA]
          قال رئيس إستونيا إن الحكومة مستعدة للتعاون مع لاتفيا | ''
          قال رئيس إستونيا إنهم مستعدون للتعاون مع لاتفيا | ''
          قال رئيس إستونيا إنه مستعد للتعاون مع لاتفيا | AGREE OCCURRED actor=[EST] recipient=[LVA]
          رئيس إستونيا: مستعدون للتعاون مع لاتفيا | AGREE OCCURRED actor=[EST] recipient=[LVA]
          إستونيا: نحن ملتزمون بالتعاون مع لاتفيا | AGREE OCCURRED actor=[EST] recipient=[LVA]
          رئيس إستونيا: جاهزون للتعاون مع لاتفيا | AGREE OCCURRED actor=[EST] recipient=[LVA]
          أكدت إستونيا جاهزيتها للتعاون مع لاتفيا | AGREE OCCURRED actor=[EST] recipient=[LVA]
          المنتخب الإستوني جاهز لملاقاة لاتفيا | ''
          إستونيا: الخبراء مستعدون للتعاون مع لاتفيا | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
