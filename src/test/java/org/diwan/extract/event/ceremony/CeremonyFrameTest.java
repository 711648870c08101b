package org.diwan.extract.event.ceremony;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A commemoration or national day and whose it is. */
class CeremonyFrameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أحيت أرمينيا الذكرى المئة لتأسيس الجمهورية | CEREMONY OCCURRED actor=[ARM]
          احتفلت منغوليا بعيدها الوطني | CEREMONY OCCURRED actor=[MNG]
          تسلم ملك البحرين أوراق اعتماد سفير منغوليا | CEREMONY OCCURRED actor=[MNG BHR]
          تشييع جثمان رئيس زامبيا | CEREMONY OCCURRED actor=[ZMB]
          الذكرى السبعون لاستقلال إندونيسيا | CEREMONY OCCURRED actor=[IDN]
          تسلم رئيس تونس أوراق اعتماد سفير اليابان | CEREMONY OCCURRED actor=[JPN TUN]
          تقبل رئيس غانا أوراق اعتماد سفير مالي | CEREMONY OCCURRED actor=[MLI GHA]
          قدم سفير اليابان أوراق اعتماده إلى رئيس تونس | CEREMONY OCCURRED actor=[TUN JPN]
          قدم سفير اليابان نسخة من أوراق اعتماده لوزير الخارجية التونسي | CEREMONY OCCURRED actor=[TUN JPN]
          أحيت رواندا الذكرى الثلاثين للإبادة الجماعية | CEREMONY OCCURRED actor=[RWA]
          تحيي كينيا ذكرى الاستقلال | CEREMONY OCCURRED actor=[KEN]
          تحتفل الكويت بعيد استقلالها غدا | CEREMONY PLANNED actor=[KWT]
          منح الرئيس الكيني السفير الياباني وسام الشمس | CEREMONY OCCURRED actor=[KEN] recipient=[JPN]
          تبادلت كندا واليابان التهاني بمناسبة الذكرى الستين لإقامة العلاقات الدبلوماسية | CEREMONY OCCURRED actor=[CAN JPN]
          حضر الوزير احتفالات المالديف بالذكرى الخمسين للاستقلال | CEREMONY OCCURRED actor=[MDV]
          # days of people
          الذكرى الثانية لوفاة الممثل | ''
          احتفل النادي بعيده | ''
          تحتفل كينيا بالذكرى العاشرة للتحرر من الغزو الأوغندي | CEREMONY OCCURRED actor=[KEN]; ASSAULT OCCURRED actor=[UGA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "يحتفل موقع تويتر بعيد ميلاده في كينيا",
        "في ذكرى وفاة الفنان المصري",
        "الذكرى الثانية لوفاة رئيس تونس"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
