package org.diwan.extract.event.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a call is meant for where only what he is to do tells it. */
class AskedToDoTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تطالب النرويج بأن تفرج غانا عن المعتقلين | REQUEST OCCURRED actor=[NOR] recipient=[GHA]
          تطالب النرويج أيضا أن تفرج غانا وتوغو عن المعتقلين | REQUEST OCCURRED actor=[NOR] recipient=[GHA TGO]
          طالب وزير الخارجية النرويجي بألا تتدخل غانا في الانتخابات | REQUEST OCCURRED actor=[NOR] recipient=[GHA]
          اقترح رئيس وزراء النرويج أن تنضم غانا إلى المنتدى | REQUEST OCCURRED actor=[NOR] recipient=[GHA]
          # nobody is to do it, or the speaker himself
          تطالب النرويج بأن يتوقف القتال قرب غانا | ''
          تطالب النرويج بأن تنضم النرويج إلى المنتدى | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
