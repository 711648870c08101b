package org.diwan.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who meets or calls whom: both sides act, who is present attends. */
class MutualFrameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # two titles in a row are two persons where the countries differ
          التقى وزير الخارجية الكويتي نظيره الهندي | MEETING OCCURRED actor=[KWT IND]
          استقبل ملك الأردن وزير الدفاع الكندي | MEETING OCCURRED actor=[JOR CAN]
          استقبل الرئيس التونسي سفير اليابان | MEETING OCCURRED actor=[TUN JPN]
          # with, between, by
          اجتمع الرئيس الكيني مع رئيس رواندا | MEETING OCCURRED actor=[KEN RWA]
          التقى الرئيس الكيني برئيس رواندا | MEETING OCCURRED actor=[KEN RWA]
          عقد لقاء بين وزير الخارجية الكويتي ونظيره الهندي | MEETING OCCURRED actor=[KWT IND]
          جمع لقاء وزير الخارجية الكويتي ونظيره الهندي | MEETING OCCURRED actor=[KWT IND]
          تشاور وزير الخارجية البحريني مع نظيره الأردني | MEETING OCCURRED actor=[BHR JOR]
          بحث وزير الطاقة العراقي مع نظيره الإيراني ملف الغاز | MEETING OCCURRED actor=[IRQ IRN]
          ناقش وزير الزراعة المصري مع سفير هولندا تصدير البطاطس | MEETING OCCURRED actor=[EGY NLD]
          عقد الرئيس المصري مؤتمرا صحفيا مشتركا مع نظيره اليوناني | MEETING OCCURRED actor=[GRC EGY]
          # others than the sides
          اجتمع الرئيس الكيني مع رئيس رواندا بحضور وزير الدفاع الكيني | MEETING OCCURRED actor=[KEN RWA] attendee=[KEN]
          عقدت جولة مفاوضات بين إيران والولايات المتحدة بوساطة سلطنة عمان | MEETING OCCURRED actor=[IRN USA] mediator=[OMN]
          # by telephone
          هاتف الرئيس التركي نظيره الأذربيجاني | CALL OCCURRED actor=[TUR AZE]
          جرى اتصال هاتفي بين وزير الخارجية العماني ووزير الخارجية السويسري | CALL OCCURRED actor=[OMN CHE]
          تلقى أمير الكويت اتصالا هاتفيا من رئيس كوريا الجنوبية | CALL OCCURRED actor=[KOR KWT]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "بحث وزير الطاقة العراقي ملف الغاز",
        "ناقش البرلمان المصري قانونا حول العلاقات مع هولندا",
        "اجتمع مجلس الوزراء الأردني",
        "أجرى الرئيس المصري لقاء تلفزيونيا مع قناة ألمانية",
        "أجرى الرئيس المصري مقابلة مع تلفزيون الكويت",
        "أجرت صحيفة يابانية مقابلة مع الرئيس المصري",
        "عقد الرئيس المصري مؤتمرا صحفيا في أثينا",
        "لقاء المنتخب المصري مع منتخب غانا ينتهي بالتعادل",
        "يلتقي المنتخب التونسي نظيره الجزائري على ملعب رادس",
        "تستقبل تونس نظيرتها الجزائر في مباراة ودية",
        "التقى النهران قرب الحدود السورية العراقية",
        "استقبل ميناء طنجة سفينة فرنسية",
        "استقبل الأردن لاجئين سوريين",
        "المسافة بين مصر والسودان طويلة",
        "هاتف محمول صيني يباع في مصر"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
