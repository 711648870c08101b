package org.diwan.extract.event;

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
          نقلت وكالة محلية عن وزير خارجية النرويج تأكيده استعداد بلاده للتعاون مع مالي | AGREE OCCURRED actor=[NOR] recipient=[MLI]
          نقلت الإذاعة عن وزير خارجية النرويج قوله إن على مالي سحب قواتها | REQUEST OCCURRED actor=[NOR] recipient=[MLI]
          دعا بيان للحكومة النرويجية مالي إلى وقف القتال | REQUEST OCCURRED actor=[NOR] recipient=[MLI]
          دعا بيان صادر عن الحكومة النرويجية مالي إلى وقف القتال | REQUEST OCCURRED actor=[NOR] recipient=[MLI]
          # nothing that was said is passed on; a paper of nobody
          نقلت الشاحنات المؤن بعيدا عن النرويج إلى مالي | ''
          دعا بيان غاضب مالي إلى وقف القتال | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
