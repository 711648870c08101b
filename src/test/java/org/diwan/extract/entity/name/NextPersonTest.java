package org.diwan.extract.entity.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A listed person of another state right behind a name or office is somebody else. */
class NextPersonTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          دعا الرئيس الفرنسي إيمانويل ماكرون ترامب إلى الحوار | REQUEST OCCURRED actor=[FRA] recipient=[USA]
          اتهم رئيس غانا ترامب بالتسرع | ACCUSE OCCURRED actor=[GHA] recipient=[USA]
          # a full name behind an office of whoever was meant before is its holder's
          انتقد رئيس غانا سوريا، وطالب وزير خارجيته، سيرغي لافروف، توغو بالحوار | ACCUSE OCCURRED actor=[GHA] recipient=[SYR]; REQUEST OCCURRED actor=[RUS] recipient=[TGO]
          # of one's own state
          دعت وزيرة الخارجية الأميركية هيلاري كلينتون توغو إلى الحوار | REQUEST OCCURRED actor=[USA] recipient=[TGO]
          دعا الرئيس الأميركي ترامب توغو إلى الحوار | REQUEST OCCURRED actor=[USA] recipient=[TGO]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
