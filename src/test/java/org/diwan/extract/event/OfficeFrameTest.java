package org.diwan.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Someone takes or leaves an office: the person named nearest. */
class OfficeFrameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          استقال رئيس وزراء ليتوانيا | APPOINTMENT OCCURRED actor=[LTU]
          قدم وزير المالية البلغاري استقالته | APPOINTMENT OCCURRED actor=[BGR]
          عين وزير الدفاع الفنلندي سفيرا لدى اليابان | APPOINTMENT OCCURRED actor=[FIN]
          أقال رئيس زامبيا وزير المالية الزامبي | APPOINTMENT OCCURRED actor=[ZMB]
          أدت الحكومة الفنلندية اليمين الدستورية | APPOINTMENT OCCURRED actor=[FIN]
          تسلمت رواندا رئاسة الاتحاد الأفريقي من مصر | APPOINTMENT OCCURRED actor=[RWA] recipient=[african-union]
          # offices of clubs
          عين نادي الاتحاد مدربا جديدا | ''
          تعيين كوفي منساه رئيسا للنادي | ''
          # what only speaks of one
          قال مستشار الرئيس الكيني إن الاستقالة ممكنة | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
