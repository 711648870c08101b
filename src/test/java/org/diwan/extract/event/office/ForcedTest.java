package org.diwan.extract.event.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who had to leave his office. */
class ForcedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          دفعت الأزمة رئيس الوزراء هاني الملقي إلى الاستقالة | APPOINTMENT OCCURRED actor=[JOR]
          أجبر قادة الجيش الرئيس المصري حسني مبارك على التنحي | APPOINTMENT OCCURRED actor=[EGY]
          واضطر وزير المالية البلغاري إلى الاستقالة | APPOINTMENT OCCURRED actor=[BGR]
          # what is wanted, may be, was not; whose he is is not told
          يحاول النواب دفع رئيس الوزراء هاني الملقي إلى الاستقالة | ''
          قد تدفع الأزمة رئيس الوزراء هاني الملقي إلى الاستقالة | ''
          لم يدفع ذلك رئيس الوزراء هاني الملقي إلى الاستقالة | ''
          دعا النواب رئيس الوزراء هاني الملقي إلى الاستقالة | ''
          لم يذكر النادي ما دفع رئيسها الصيني إلى الاستقالة | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
