package org.diwan.extract.event.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether who stands right behind a noun of a deed suffers it, not does it. */
class OwnerSuffersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          خطف الجندي الفرنسي في مالي | COERCE OCCURRED recipient=[FRA]
          احتجاز سائحين يابانيين في اليمن | COERCE OCCURRED recipient=[JPN]
          بعد قصف موقع أذربيجاني | ASSAULT OCCURRED recipient=[AZE]
          طرد دبلوماسي روسي | SANCTION OCCURRED recipient=[RUS]
          قررت الجزائر مقاطعة المنتجات الكندية | SANCTION OCCURRED actor=[DZA] recipient=[CAN]
          # its doer
          اعتقال الشرطة الصربية ناشطا | COERCE OCCURRED actor=[~الشرطه@SRB]
          قصف الجيش الأرميني لأذربيجان | ASSAULT OCCURRED actor=[~الجيش@ARM] recipient=[AZE]
          بعد اجتياح الحوثيين صنعاء | ASSAULT OCCURRED actor=[houthis] recipient=[YEM]
          بعد اجتياح صنعاء | ASSAULT OCCURRED recipient=[YEM]
          انسحاب القوات الفرنسية من مالي | RETREAT OCCURRED actor=[FRA] recipient=[MLI]
          اعتقال حركة الشباب لوزير الدفاع الأوغندي | COERCE OCCURRED actor=[al-shabaab]
          اعتقال زعيم حركة الشباب | COERCE OCCURRED recipient=[SOM]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
