package org.diwan.extract.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Officials without a name are met. */
class NamelessPartyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          التقى وزير الخارجية الكيني عددا من المسؤولين | MEETING OCCURRED actor=[KEN]
          التقى وزير الخارجية الكيني في كمبالا عددا من قادة الجيش | MEETING OCCURRED actor=[KEN UGA]
          عقد وزير الدفاع السنغالي اجتماعا مع سفراء الدول المجاورة | MEETING OCCURRED actor=[SEN]
          جاء ذلك خلال اجتماع وزير التعليم الكيني صباح اليوم بقيادات الوزارة | MEETING OCCURRED actor=[KEN]
          وصل الرئيس السنغالي إلى الرباط حيث التقى عددا من المسؤولين | VISIT OCCURRED actor=[SEN] recipient=[MAR]; MEETING OCCURRED actor=[SEN MAR]
          والتقى وزير الصحة الكيني الأطباء والعاملين في المستشفى | MEETING OCCURRED actor=[KEN]
          أكد وزير العدل السنغالي ذلك خلال لقائه بالمحامين | MEETING OCCURRED actor=[SEN]
          أوصى وزير الدفاع الكيني عددا من الضباط بالصبر خلال لقائه بهم | MEETING OCCURRED actor=[KEN]
          جاء ذلك بعد لقاء موسع عقده الرئيس الكيني وليام روتو مع رجال الأعمال الكينيين | MEETING OCCURRED actor=[KEN]
          التقى وزير التعليم الكيني خلال الزيارة ممثلي الجالية الكينية في رواندا | MEETING OCCURRED actor=[KEN]
          انتهى اجتماع بين ممثلي النقابات ووزير العمل الكيني دون نتيجة | MEETING OCCURRED actor=[KEN]
          عقدت وزيرة المالية الكينية اجتماعا مع وزرائها | MEETING OCCURRED actor=[KEN]
          قال وزير الدفاع الكيني خلال اجتماع مع قادة عسكريين إن الطقس جميل | MEETING OCCURRED actor=[KEN]
          وأضاف وزير الدفاع الكيني عقب لقاء مع أعضاء البرلمان أن الطقس جميل | MEETING OCCURRED actor=[KEN]
          التقى وزير المالية السعودي إبراهيم العساف أعضاء مجلس الغرف السعودية | MEETING OCCURRED actor=[SAU saudi-chambers]
          يجري وفد من كينيا محادثات في رواندا مع مسؤولين محليين | MEETING ONGOING actor=[KEN RWA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "التقى وزير الخارجية الكيني صدفة",
        "استقبل المستشفى عددا من المسؤولين",
        "التقى وزير الخارجية الكيني بعد وصوله على رأس وفد من المديرين",
        "أوصى وزير الدفاع الكيني بالصبر خلال لقائه بهم",
        "قال وزير الدفاع الكيني خلال الاجتماع مع قادة عسكريين إن الطقس جميل",
        "قال وزير الدفاع الكيني خلال اجتماع إن القادة وصلوا",
        "عقد الوزير لقاء أعلن فيه رجال الأعمال عن خطتهم",
        "وجاء لقاء الرئيس السوري بشار الأسد بأعضاء البرلمان الروسي بعد ذلك",
      })
  void isNone(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
