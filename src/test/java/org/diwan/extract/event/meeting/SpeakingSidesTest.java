package org.diwan.extract.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sides that only a verb of saying names. */
class SpeakingSidesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أعلنت كينيا ورواندا إقامة علاقات دبلوماسية | RELATIONS OCCURRED actor=[KEN RWA]
          قررت كينيا فتح سفارة لها في أكرا | RELATIONS PLANNED actor=[KEN] recipient=[GHA]
          وفي الاجتماع أكد الرئيس الكيني ورئيس رواندا أهمية السلام | MEETING OCCURRED actor=[KEN RWA]; AGREE OCCURRED actor=[KEN RWA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "أعلنت وكالة إقامة علاقات دبلوماسية",
        "وفي الاجتماع أكد الرئيس الكيني أهمية السلام"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
