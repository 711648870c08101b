package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether {@code هاجم} and {@code استهدف} tell of force or of words. */
class ViolenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          هاجمت القوات الأرمينية مواقع أذربيجانية | ASSAULT OCCURRED actor=[ARM] recipient=[AZE]
          استهدفت حركة الشباب قافلة كينية | ASSAULT OCCURRED actor=[al-shabaab] recipient=[KEN]
          استهدفت وزارة الدفاع الكينية مواقع في الصومال | ASSAULT OCCURRED actor=[~وزاره الدفاع@KEN] recipient=[SOM]
          # a goal
          تستهدف وزارة الدفاع الكينية زيادة إنتاجها | ''
          # words
          هاجم وزير الخارجية الأرميني أذربيجان | ACCUSE OCCURRED actor=[ARM] recipient=[AZE]
          هاجم حزب الأمة السوداني رئيس الوزراء السوداني بتصريحات | ''
          استهدفت الحملة الإعلامية الوزير الكيني | ''
          # programs
          شنت رواندا هجمات عبر الإنترنت على كينيا | ''
          دانت كينيا الهجمات الإلكترونية على أوغندا | ACCUSE OCCURRED actor=[KEN]
          دانت كينيا الهجمات الصاروخية على أوغندا | ACCUSE OCCURRED actor=[KEN]; ASSAULT OCCURRED recipient=[UGA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
