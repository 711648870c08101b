package org.diwan.extract.event.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a name may be whom a deed is done to. */
class SufferableTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قصفت تركيا العراق | ASSAULT OCCURRED actor=[TUR] recipient=[IRQ]
          قصفت تركيا قرية عراقية | ASSAULT OCCURRED actor=[TUR] recipient=[IRQ]
          طردت بلغاريا دبلوماسيين أوكرانيين | SANCTION OCCURRED actor=[BGR] recipient=[UKR]
          طردت بلغاريا دبلوماسيا روسيا | SANCTION OCCURRED actor=[BGR] recipient=[RUS]
          # an army on its own ground
          أعلن الجيش اليمني سيطرته على خط الحديدة صنعاء | ASSAULT OCCURRED actor=[~الجيش@YEM]
          # who is named only to tell of others
          اعتقلت الشرطة البيلاروسية منتقدي روسيا | COERCE OCCURRED actor=[~الشرطه@BLR]
          قصفت تركيا قرية قرب الحدود العراقية | ASSAULT OCCURRED actor=[TUR]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
