package org.diwan.extract.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Talks of a government and those who are against it. */
class HomeTalksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          بدأت محادثات السلام بين الحكومة اليمنية والحوثيين في الكويت | MEETING OCCURRED actor=[YEM houthis]
          انطلقت في الدوحة مفاوضات بين الحكومة السودانية وحركة العدل والمساواة | MEETING OCCURRED actor=[SDN jem]
          انطلقت مفاوضات بين حركة فتح وحركة حماس | MEETING OCCURRED actor=[fatah hamas]
          # those who meet are bodies of one state
          عقدت حماس والجهاد الإسلامي اجتماعا في القاهرة | MEETING OCCURRED actor=[hamas islamic-jihad-palestine]
          اجتمعت حركتا فتح وحماس في القاهرة | MEETING OCCURRED actor=[fatah hamas]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "انطلقت مفاوضات في اليمن مع رئيس اليمن",
        "اجتمع لاعب سوداني مع حركة العدل والمساواة",
        "عقد الرئيس التونسي وحركة النهضة العزم على لقاء"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
