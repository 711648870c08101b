package org.diwan.extract.event.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A statement told of before speaks for who spoke in it. */
class OwnPaperTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قالت النرويج في بيان إن الوضع خطير. وأدان البيان غانا | ACCUSE OCCURRED actor=[NOR] recipient=[GHA]
          وفي بيان قالت النرويج إن الوضع خطير. ودعا البيان غانا إلى الهدوء | REQUEST OCCURRED actor=[NOR] recipient=[GHA]
          # nobody is known who spoke in it, nor who is named behind it
          جاء في بيان أن الوضع خطير. ودعا البيان غانا إلى الهدوء | ''
          قالت النرويج في بيان إن الوضع خطير. ودعا البيان الختامي غانا إلى الهدوء | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
