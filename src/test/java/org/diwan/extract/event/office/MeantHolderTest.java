package org.diwan.extract.event.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the pronoun of a noun of office means. */
class MeantHolderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تشاورت كندا مع الرئيس التركي رجب طيب أردوغان عقب فوزه في الانتخابات الرئاسية | APPOINTMENT OCCURRED actor=[TUR]
          زار شينزو آبي كينيا في أول رحلة له منذ انتخابه في 2012 | APPOINTMENT OCCURRED actor=[JPN]
          صافح شينزو آبي الحضور. وبعد انتخابه هدأت القرى | APPOINTMENT OCCURRED actor=[JPN]
          صافح شينزو آبي الحضور. وتمت إقالته بعد أسبوع | APPOINTMENT OCCURRED actor=[JPN]
          هنأت رجب طيب أردوغان كندا عقب فوزه في الانتخابات | APPOINTMENT OCCURRED actor=[TUR]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // one of two
        "تشاورت كندا مع الرئيس التركي رجب طيب أردوغان والرئيس الكيني ويليام روتو بعد فوزه في الانتخابات",
        // in passing, of whoever rules
        "صافح شينزو آبي الحضور. والحديث في القرى كثير عن انتخابه",
        "صافح شينزو آبي الحضور. ومنذ توليه السلطة هدأت القرى",
        // of another gender
        "تشاورت كندا مع الرئيس التركي رجب طيب أردوغان عقب فوزها في الانتخابات"
      })
  void readsNone(String sentence) {
    assertThat(Reading.events(sentence)).doesNotContain("APPOINTMENT");
  }
}
