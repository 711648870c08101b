package org.diwan.extract.event.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a pronoun, or the country of who speaks, right before a verb means. */
class SubjectPronounTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أقرت كوريا الشمالية بأنها خطفت يابانيين | COERCE OCCURRED actor=[PRK] recipient=[JPN]
          أكدت كندا أنها تدعم أوكرانيا | ENDORSE OCCURRED actor=[CAN] recipient=[UKR]
          أبلغت كندا النرويج بأنها تدعم أوكرانيا | ENDORSE OCCURRED actor=[CAN] recipient=[UKR]
          قال وزير الخارجية الكندي إن بلاده تدعم أوكرانيا | ENDORSE OCCURRED actor=[CAN] recipient=[UKR]
          قال وزير الخارجية الكندي إن بلاده "لن تقبل" الرسوم الأمريكية | REJECT OCCURRED actor=[CAN] recipient=[USA]
          تحاور كندا منذ سنوات حركة طالبان، لكنها حذرت الحركة من التصعيد | THREATEN OCCURRED actor=[CAN] recipient=[taliban]
          لدى مغادرة جون كيري لندن قالت وزارة الخارجية الأميركية إنه سيزور السعودية | VISIT PLANNED actor=[USA] recipient=[SAU]
          أكد الجيش الكندي أنه قصف مواقع لداعش في العراق | ASSAULT OCCURRED actor=[~الجيش@CAN] recipient=[isis]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال مسؤول إن بلاده تدعم أوكرانيا",
        "قالت الهند لوزير الخارجية الكندي إنه زار الصين",
        "قال وزير الخارجية الكندي إن إيران تهدد المنطقة. إنها تدعم نظام الأسد"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
