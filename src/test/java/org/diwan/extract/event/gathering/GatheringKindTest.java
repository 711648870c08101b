package org.diwan.extract.event.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which nouns of gatherings tell of none. */
class GatheringKindTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اختتمت القمة العربية في بغداد | CONFERENCE OCCURRED actor=[arab-league] host=[IRQ]
          بدأ المؤتمر العام لحركة فتح | CONFERENCE OCCURRED actor=[fatah]
          بدأت جولة جديدة من المفاوضات بين أرمينيا وأذربيجان | MEETING OCCURRED actor=[ARM AZE]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "صعد السياح إلى قمة الهرم في مصر",
        "قمة جبل إيفرست في نيبال",
        "قمة كروية بين الأهلي المصري والترجي التونسي",
        "مؤتمر صحفي لوزير الصحة الإيطالي",
        "ندوة بعنوان نحو دستور مصري",
        "عضو المؤتمر العام لحركة فتح",
        "مؤتمر طبي في تونس",
        "أكد رئيس كينيا دوره في الاتحاد الأفريقي"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
