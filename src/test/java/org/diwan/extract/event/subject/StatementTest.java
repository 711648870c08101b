package org.diwan.extract.event.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A joint statement in which two sides say something. */
class StatementTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وفي بيان مشترك، دعت النرويج والسويد إلى السلام | DECLARATION OCCURRED actor=[NOR SWE]
          قال وزيرا خارجية النرويج والسويد في بيان مشترك إن السلام قريب | DECLARATION OCCURRED actor=[NOR SWE]
          # one side alone states nothing jointly
          وفي بيان مشترك، دعت النرويج إلى السلام | ''
          وفي بيان، دعت النرويج والسويد إلى السلام | ''
          وأكد البيان المشترك بين النرويج والسويد أهمية السلام | DECLARATION OCCURRED actor=[NOR SWE]
          وشدد البيان المشترك النرويجي السويدي على أهمية السلام | DECLARATION OCCURRED actor=[NOR SWE]
          وفي بيان مشترك مع نظيره السويدي، أكد وزير خارجية النرويج أهمية السلام | DECLARATION OCCURRED actor=[NOR SWE]
          أعلنت حركة فتح وحركة حماس في بيان مشترك ذلك | DECLARATION OCCURRED actor=[fatah hamas]
          أكد مجلس التعاون الخليجي في بيان مشترك ذلك | DECLARATION OCCURRED actor=[gcc]
          وقال بيان مشترك صادر عن النرويج والسويد إن السلام قريب | DECLARATION OCCURRED actor=[NOR SWE]
          وأكد بيان مشترك من جانب النرويج والسويد أهمية السلام | DECLARATION OCCURRED actor=[NOR SWE]
          صدر بيان مشترك سعودي أمريكي | DECLARATION OCCURRED actor=[SAU USA]
          صدر بيان مشترك سعودي | ''
          # one body of a state
          أكدت حركة فتح في بيان مشترك ذلك | ''
          وأكد البيان المشترك أهمية السلام | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
