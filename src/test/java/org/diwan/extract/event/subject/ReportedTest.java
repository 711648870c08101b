package org.diwan.extract.event.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose words they are where a verb of saying has another subject. */
class ReportedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          نقلت وكالة محلية عن وزير خارجية النرويج تأكيده استعداد بلاده للتعاون مع غانا | AGREE OCCURRED actor=[NOR] recipient=[GHA]
          نقلت الإذاعة عن وزير خارجية النرويج قوله إن على غانا سحب قواتها | REQUEST OCCURRED actor=[NOR] recipient=[GHA]
          دعا بيان للحكومة النرويجية غانا إلى وقف القتال | REQUEST OCCURRED actor=[NOR] recipient=[GHA]
          دعا بيان صادر عن الحكومة النرويجية غانا إلى وقف القتال | REQUEST OCCURRED actor=[NOR] recipient=[GHA]
          # nothing that was said is passed on; a paper of nobody
          نقلت الشاحنات المؤن بعيدا عن النرويج إلى غانا | ''
          دعا بيان غاضب غانا إلى وقف القتال | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
