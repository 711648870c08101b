package org.diwan.extract.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What reads like a meeting and is none. */
class NoMeetingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أجرى الرئيس المصري حوارا مع رئيس كينيا | MEETING OCCURRED actor=[KEN EGY]
          استقبل الرئيس التونسي سفير اليابان | MEETING OCCURRED actor=[TUN JPN]
          التقى الرئيس المنتخب جو بايدن رئيس كينيا | MEETING OCCURRED actor=[USA KEN]
          هاتف الرئيس الكيني رئيس رواندا | CALL OCCURRED actor=[KEN RWA]
          قابل الرئيس الكيني برئيس رواندا | MEETING OCCURRED actor=[KEN RWA]
          في زيارة إلى نيروبي يلتقي فيها الرئيس الرواندي رئيس كينيا | MEETING PLANNED actor=[RWA KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "اتفاق قابل للتحقق مع إيران",
        "هاتف «نوكيا» تشارلي ميلر",
        "اليابان تبحث عن حلفاء مع كندا",
        "تبحث اليابان عن حلفاء مع كندا",
        "أجرى الرئيس المصري لقاء تلفزيونيا مع قناة ألمانية",
        "أجرى الرئيس المصري مقابلة مع تلفزيون الكويت",
        "أجرت صحيفة يابانية مقابلة مع الرئيس المصري",
        "لقاء المنتخب المصري مع منتخب غانا ينتهي بالتعادل",
        "يلتقي المنتخب التونسي نظيره الجزائري على ملعب رادس",
        "تستقبل تونس نظيرتها الجزائر في مباراة ودية",
        "أجرى الرئيس المصري حوارا صحفيا مع مراسلة كندية",
        "قابلت الشرطة الإسرائيلية ذلك بعنف",
        "هجوم رواندا سيقابل برد من كينيا",
        "نقطة تلتقي فيها حدود كينيا مع رواندا",
        "كان في استقبال الوفد بالمطار وزير الخارجية الكويتي وسفير كينيا",
        "مراكز استقبال المهاجرين في ليبيا بدعم من إيطاليا",
        "سيناقش قادة كينيا ورواندا غدا قضية الحدود",
        "كان في استقباله بالمطار وزير الخارجية الكويتي وسفير كينيا",
        "ذكر الرئيس الكيني في المقابلة لاعب رواندا",
        "تطرق المدير إلى ملف المفاوضات بين كينيا ورواندا"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
