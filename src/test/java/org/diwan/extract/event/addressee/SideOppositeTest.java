package org.diwan.extract.event.addressee;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word toward nobody named in an article about two. */
class SideOppositeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          التقى رئيس غانا رئيس توغو. وأعلن رئيس غانا استعداده للتعاون | MEETING OCCURRED actor=[GHA TGO]; AGREE OCCURRED actor=[GHA] recipient=[TGO]
          # a call is meant for somebody, and where nobody met nobody is opposite
          التقى رئيس غانا رئيس توغو. وطالب رئيس غانا بالإصلاح | MEETING OCCURRED actor=[GHA TGO]
          زار رئيس غانا المعرض. وأعلن رئيس غانا استعداده للتعاون | AGREE OCCURRED actor=[GHA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
