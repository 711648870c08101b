package org.diwan.extract.figure.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Duals count, spans of time with the article too. */
class DualReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اشترى سفينتين | COUNT 2 سفينة
          بقي عامين ونصف العام | DURATION 2.5 YEAR
          خلال الشهرين الماضيين | DURATION 2 MONTH
          بقي يوما أو يومين | DURATION 1..2 DAY
          أرسل شاحنة أو شاحنتين | COUNT 1..2 شاحنة
          بقي شهرين أو ثلاثة | DURATION 2..3 MONTH
          زاره مرتين أو ثلاث مرات | COUNT 2..3 مرة
          # parties, years, what is said of two, contracts
          زار البلدين | ''
          في العامين 2021 و2022 | ''
          باعتبارهما شريكتين | ''
          في القرنين الثالث والرابع | ''
          في القرنين الـ19 والـ20 | ''
          سجل هدفين في الدقيقتين التاسعة و38 | COUNT 2 هدف
          أمامه أحد خيارين | ''
          وقع الوزير مذكرتي تفاهم | COUNT 2 مذكرة
          قالت زوجتي طالبة | ''
          خرجوا معبرين عن فرحتهم | ''
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
