package org.diwan.extract.figure.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number that is the subject of a verb in the future. */
class SubjectToComeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أوضح الوزير أن 14 سفينة ستنضم إلى الأسطول | COUNT 14 سفينة TARGET
          قال الناطق إن نحو 60 شاحنة كينية سوف تصل | COUNT 60 شاحنة ABOUT TARGET
          # no verb to come of its own, or what it tells of is known
          أوضح الوزير أن 14 سفينة انضمت إلى الأسطول | COUNT 14 سفينة
          أوضح الوزير أن 14 سفينة غرقت وستنتشل | COUNT 14 سفينة
          غرقت 14 سفينة ستنتشل غدا | COUNT 14 سفينة
          قال إن 300 سفينة جديدة | COUNT 300 سفينة
          ذكر أن نحو 5 آلاف طفل قد يمرضون | COUNT 5000 طفل ABOUT FORECAST
          ذكر أن 5 آلاف طفل قد مرضوا | COUNT 5000 طفل
          """)
  void isPlanned(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
